package dev.proviso.extract;

import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.ArrayList;
import java.util.List;

/** What is taken out of a control, quoted. */
final class Exceptions {

    /** An exception is not quoted beyond so many words. */
    private static final int LONGEST = 60;

    private Exceptions() {}

    /** Where the first exception behind the first words begins; the end of the sentence when there is none. */
    static int start(Reading reading) {
        return reading.scan("exception").stream()
                .mapToInt(Capture::from)
                .filter(from -> from > 0)
                .findFirst()
                .orElse(reading.size());
    }

    /**
     * The exceptions of a control, none of them part of the match itself ("not without your consent").
     *
     * @param after the sentences after it, which may say that the use goes on ("even if you opt out")
     */
    static List<String> of(Reading reading, Match match, List<Reading> after) {
        List<String> exceptions = new ArrayList<>();
        for (Capture capture : reading.scan("exception")) {
            if (capture.from() >= match.to() || capture.to() <= match.from()) {
                exceptions.add(reading.words(capture.from(), end(reading, capture)));
            }
        }
        after.stream()
                .filter(next -> !next.scan("overrides-choice").isEmpty())
                .forEach(next -> exceptions.add(next.text().replaceAll("\\s+", " ")));
        return exceptions;
    }

    /** An exception that opens its sentence ends with its comma, another one with its clause. */
    private static int end(Reading reading, Capture exception) {
        Tokens tokens = reading.passage().tokens();
        boolean opens = exception.from() == 0 || tokens.breakBefore(exception.from()) == Break.STOP;
        int end = exception.to();
        while (end < reading.size() && end - exception.from() < LONGEST) {
            Break mark = tokens.breakBefore(end);
            boolean comma = mark == Break.COMMA && (opens || reading.passage().beginsClause(end));
            if (comma || mark == Break.SEMICOLON || mark == Break.STOP) {
                break;
            }
            end++;
        }
        return end;
    }
}
