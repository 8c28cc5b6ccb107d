package dev.proviso.eval;

import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Effect;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Changes one right in the text of a document. */
enum Edits {
    GRANT_REMOVED("grant-removed") {
        @Override
        Optional<Edited> make(String text, Analysis analysis) {
            return grants(analysis).map(grant -> without(text, grant)).flatMap(Optional::stream).findFirst();
        }
    },
    CONTROL_REMOVED("control-removed") {
        @Override
        Optional<Edited> make(String text, Analysis analysis) {
            return analysis.clauses().controls().stream()
                    .filter(control -> control.kind().limits() && isOfCustomer(control))
                    .filter(control -> control.effect() != Effect.NONE)
                    .map(control -> without(text, control))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    },
    GRANT_WIDENED("grant-widened") {
        @Override
        Optional<Edited> make(String text, Analysis analysis) {
            return grants(analysis)
                    .filter(grant -> grant.kind() == GrantKind.LICENCE && !grant.has(Modifier.PERPETUAL))
                    .map(grant -> widened(text, grant))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    },
    GRANT_ADDED("grant-added") {
        @Override
        Optional<Edited> make(String text, Analysis analysis) {
            return with(text, "We may use your content to train our machine learning models.");
        }
    },
    CONTROL_ADDED("control-added") {
        @Override
        Optional<Edited> make(String text, Analysis analysis) {
            return with(text, "We will not sell your personal information to advertisers without your consent.");
        }
    };

    /**
     * A document after the change.
     *
     * @param words words of the old or new text that the change is about
     */
    record Edited(String text, String words) {}

    private static final Pattern LICENCE = Pattern.compile("\\b(?:non-exclusive|royalty-free|worldwide)\\b");

    private final String change;

    Edits(String change) {
        this.change = change;
    }

    /** The change that a comparison should tell. */
    String change() {
        return change;
    }

    /** Makes the change; empty when the document has nothing to make it on. */
    abstract Optional<Edited> make(String text, Analysis analysis);

    private static Stream<Grant> grants(Analysis analysis) {
        return analysis.clauses().grants().stream().filter(grant -> grant.isInbound() && isOfCustomer(grant));
    }

    private static boolean isOfCustomer(Clause clause) {
        return clause.objects().stream().anyMatch(DataObject::isCustomerMaterial);
    }

    private static Optional<Edited> without(String text, Clause clause) {
        String words = clause.text();
        return isOnce(text, words) ? Optional.of(new Edited(text.replace(words, ""), words)) : Optional.empty();
    }

    private static Optional<Edited> widened(String text, Grant grant) {
        Matcher word = LICENCE.matcher(grant.text());
        if (!isOnce(text, grant.text()) || !word.find()) {
            return Optional.empty();
        }
        String now = grant.text().substring(0, word.start()) + "perpetual, irrevocable, "
                + grant.text().substring(word.start());
        return Optional.of(new Edited(text.replace(grant.text(), now), now));
    }

    /** Behind the paragraph in the middle. */
    private static Optional<Edited> with(String text, String sentence) {
        int end = text.indexOf(".\n\n", text.length() / 2);
        return end < 0
                ? Optional.empty()
                : Optional.of(new Edited(
                        text.substring(0, end + 1) + "\n\n" + sentence + text.substring(end + 1), sentence));
    }

    private static boolean isOnce(String text, String words) {
        int at = text.indexOf(words);
        return at >= 0 && text.indexOf(words, at + 1) < 0;
    }

    /** All of them, in turn. */
    static Edits at(int turn) {
        return List.of(values()).get(turn % values().length);
    }
}
