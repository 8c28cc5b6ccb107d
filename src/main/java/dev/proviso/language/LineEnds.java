package dev.proviso.language;

import java.util.Locale;
import java.util.Set;

/**
 * Decides what a hyphen at the end of a line was: a break inside a word, or the hyphen of a compound.
 *
 * <p>The lists hold compounds that are common in contracts; a first part that is also a syllable of ordinary words
 * ("in", "per", "pre") stands there only together with its second part.
 */
final class LineEnds {

    private static final Set<String> FIRST_PARTS = Set.of(
            "non",
            "self",
            "third",
            "royalty",
            "opt",
            "fully",
            "cross",
            "anti",
            "end",
            "machine",
            "well",
            "long",
            "short",
            "first",
            "business",
            "account",
            "user",
            "data",
            "service",
            "content",
            "customer",
            "time",
            "high",
            "open");

    private static final Set<String> SECOND_PARTS = Set.of(
            "free",
            "party",
            "parties",
            "based",
            "related",
            "specific",
            "wide",
            "exclusive",
            "transferable",
            "user",
            "users",
            "only",
            "generated",
            "identified",
            "identify",
            "identification",
            "existing",
            "approved",
            "defined",
            "compliance",
            "compliant",
            "licensable",
            "infringement",
            "disclosure",
            "commercial",
            "personal",
            "refundable",
            "up");

    private static final Set<String> COMPOUNDS = Set.of(
            "sign-up",
            "sign-in",
            "log-in",
            "log-on",
            "follow-up",
            "up-to",
            "on-demand",
            "on-line",
            "in-app",
            "in-house",
            "in-game",
            "in-product",
            "built-in",
            "add-on",
            "add-ons",
            "plug-in",
            "plug-ins",
            "check-in",
            "mark-up",
            "so-called",
            "per-user",
            "pre-paid",
            "co-brand",
            "co-branded",
            "co-owner",
            "re-use",
            "de-compile",
            "opted-out",
            "opted-in",
            "opting-out",
            "opting-in",
            "up-front",
            "off-line");

    private LineEnds() {}

    /** Whether the blanks from {@code from} to {@code to} and the hyphen before them only break a word. */
    static boolean joins(String text, int from, int to) {
        return isBreak(text, from, to) && !isCompound(text, from, to);
    }

    /** Whether the blanks from {@code from} to {@code to} follow the hyphen of a compound and fall away. */
    static boolean keepsHyphen(String text, int from, int to) {
        return isBreak(text, from, to) && isCompound(text, from, to);
    }

    private static boolean isBreak(String text, int from, int to) {
        return from >= 2
                && to < text.length()
                && (text.charAt(from - 1) == '-' || text.charAt(from - 1) == '\u2010')
                && Character.isLetter(text.charAt(from - 2))
                && Character.isLetter(text.charAt(to))
                && hasLineEnd(text, from, to)
                && !isHanging(text, to);
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Whether the hyphen only waits for its other half: "pre- and post-contractual". */
    private static boolean isHanging(String text, int to) {
        return text.startsWith("and ", to) || text.startsWith("or ", to);
    }

    private static boolean isCompound(String text, int from, int to) {
        String before = wordBefore(text, from - 1);
        String after = wordAfter(text, to);
        return Character.isUpperCase(text.charAt(to))
                || Character.isUpperCase(text.charAt(from - 2))
                || FIRST_PARTS.contains(before)
                || SECOND_PARTS.contains(after)
                || COMPOUNDS.contains(before + '-' + after);
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 24) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String wordAfter(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - start < 24) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
