package dev.proviso.authoring;

import dev.proviso.report.Phrases;
import dev.proviso.trace.Stop;

/** Says in a sentence what stopped a pattern, and at which word. */
final class StopWords {

    private static final int ELEMENT = 60;
    private static final int WORDS = 60;

    /** Gives words of the passage by position. */
    @FunctionalInterface
    interface Words {
        String between(int from, int to);
    }

    private StopWords() {}

    static String of(Stop stop, Words words) {
        String element = Phrases.shortened(stop.element(), ELEMENT);
        boolean isAnywhere = stop.taken().isEmpty() && stop.end() == Stop.End.NO_MORE_WORDS;
        if (isAnywhere && stop.reason() == Stop.Reason.OTHER_WORDS) {
            return "begins nowhere: no words fit " + element;
        }
        return "stops at " + element + ": " + why(stop, words);
    }

    private static String why(Stop stop, Words words) {
        String here = words.between(stop.to(), stop.to() + 1);
        return switch (stop.reason()) {
            case OTHER_WORDS -> otherWords(stop, words, here);
            case OTHER_CAPITALS ->
                "the text writes “" + words.between(stop.to() - 1, stop.to()) + "”, with other capitals";
            case REFUSED_WORDS -> "“" + here + "” stands there, which it refuses";
            case NOT_THE_START -> "“" + here + "” is not the first word";
            case NOT_THE_END -> "“" + here + "” comes before the end";
        };
    }

    private static String otherWords(Stop stop, Words words, String here) {
        String tried = "“" + Phrases.shortened(words.between(stop.from(), stop.to() + 1), WORDS) + "”";
        return switch (stop.end()) {
            case NO_GAP -> "“" + here + "” stands there";
            case GAP_IS_FULL -> "not in " + tried + ", and the gap before it allows no more words";
            case NEW_CLAUSE ->
                stop.from() == stop.to()
                        ? "“" + here + "” stands there and begins a new clause"
                        : "not in “" + Phrases.shortened(words.between(stop.from(), stop.to()), WORDS)
                                + "”, behind which “" + here + "” begins a new clause";
            case NO_MORE_WORDS ->
                stop.from() == stop.to() ? "the sentence ends there" : "not in " + tried + ", where the sentence ends";
        };
    }
}
