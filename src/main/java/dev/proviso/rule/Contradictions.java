package dev.proviso.rule;

import java.util.List;

/** Refuses sequences that no text could match. */
final class Contradictions {

    private Contradictions() {}

    /**
     * Checks that {@code next} may stand behind these parts.
     *
     * @param position where in the pattern it stands
     */
    static void check(List<Pattern> parts, Pattern next, int position) throws PatternException {
        if (next instanceof Pattern.Start && parts.stream().anyMatch(Contradictions::takesWords)) {
            throw new PatternException("never matches: no word can stand before '^', the start", position);
        }
        if (takesWords(next) && parts.stream().anyMatch(Pattern.End.class::isInstance)) {
            throw new PatternException("never matches: no word can stand behind '$', the end", position);
        }
        Pattern before = parts.isEmpty() ? next : parts.get(parts.size() - 1);
        if (before instanceof Pattern.Not not && refuses(not.part(), next)) {
            throw new PatternException("never matches: '!' refuses the very words that follow it", position);
        }
    }

    private static boolean refuses(Pattern refused, Pattern next) {
        return refused.equals(next)
                || refused instanceof Pattern.Word not
                        && next instanceof Pattern.Word word
                        && not.forms().containsAll(word.forms());
    }

    private static boolean takesWords(Pattern part) {
        return !PatternParser.mayBeEmpty(part);
    }
}
