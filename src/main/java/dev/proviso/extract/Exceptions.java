package dev.proviso.extract;

import dev.proviso.clause.ControlKind;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.ArrayList;
import java.util.List;

/** What is taken out of a control, quoted. */
final class Exceptions {

    private Exceptions() {}

    /** Where the first exception behind a position begins; the end of the sentence when there is none. */
    static int start(Reading reading, int behind) {
        return reading.scan("exception").stream()
                .mapToInt(Capture::from)
                .filter(from -> from > behind)
                .findFirst()
                .orElse(reading.size());
    }

    /**
     * The exceptions of a control, none of them part of the match itself ("not without your consent") and, of a choice, none
     * that is the choice ("unless you opt out").
     *
     * @param own where the words of the control begin
     * @param after the sentences after it, which may say that the use goes on ("even if you opt out")
     */
    static List<String> of(Reading reading, Match match, ControlKind kind, int own, List<Reading> after) {
        List<String> exceptions = new ArrayList<>();
        for (Capture capture : reading.scan("exception", own, reading.size())) {
            int end = Quotation.end(reading, capture);
            if (capture.from() >= match.to() || (isChoice(kind) ? end : capture.to()) <= match.from()) {
                exceptions.add(Quotation.of(reading, capture));
            }
        }
        after.stream()
                .filter(next -> !next.scan("overrides-choice").isEmpty())
                .forEach(next -> exceptions.add(next.text().replaceAll("\\s+", " ")));
        return exceptions;
    }

    private static boolean isChoice(ControlKind kind) {
        return kind == ControlKind.OPT_OUT || kind == ControlKind.OPT_IN || kind == ControlKind.OPT_OUT_OTHER;
    }
}
