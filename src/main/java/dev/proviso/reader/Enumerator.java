package dev.proviso.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number at the start of a block.
 *
 * @param label what is cited: "10.4", "IV", "a"
 * @param kind how it is written
 * @param end offset of the first character behind the number and its white space
 */
record Enumerator(String label, Kind kind, int end) {

    /** How a number is written; the kinds decide what may stand below what. */
    enum Kind {
        /** "10.", "10.4", "Section 3", "Article IV". */
        SECTION,
        /** "(a)", "b.", "ii)": cited in round brackets behind the number of the section. */
        ITEM,
        /** "3 Maintaining confidentiality": a bare number, only believed of a title. */
        BARE
    }

    private static final int LONGEST = 40;
    private static final int LONGEST_LETTERS = 8;
    private static final String GAP = "(?:[\\s\\u00A0]+|$)";
    private static final Pattern WORD = Pattern.compile("(?i)(?:section|article|clause|\u00A7+)[\\s\\u00A0]*"
            + "(\\d{1,3}(?:\\.\\d{1,3})*|[IVXLC]{1,6}(?=[\\s.:\\u2013-]|$))[.:)]?(?:[\\s\\u00A0]*[-\u2013\u2014:])?"
            + GAP);
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})+[A-Za-z]?)[.):]?" + GAP + "|(\\d{1,3}[A-Za-z]?)[.):]" + GAP);
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})[.)]" + GAP);
    private static final Pattern BRACKET =
            Pattern.compile("\\((\\d{1,2}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z])\\)[\\s\\u00A0]*");
    private static final Pattern LETTER = Pattern.compile("([a-z]|[ivx]{2,5}|[A-Z])[.)]" + GAP);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[\\s\\u00A0]+(?=\\p{Lu})");

    /** The number that starts at {@code from}, null when there is none. Small letters behind "3." are no section. */
    static @Nullable Enumerator at(String text, int from, int to) {
        int start = from;
        while (start < to && (text.charAt(start) == '\u2022' || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        String head = text.substring(start, Math.min(to, start + LONGEST));
        Enumerator found = first(head, start);
        return found == null || found.end() >= to && found.kind() == Kind.ITEM ? null : found;
    }

    /** Whether words begin with the number of a section or item. */
    static boolean starts(String words) {
        String head = words.strip() + " x";
        Enumerator number = at(head, 0, head.length());
        return number != null && number.kind() != Kind.BARE;
    }

    private static @Nullable Enumerator first(String head, int start) {
        if (!canBe(head)) {
            return null;
        }
        Matcher m;
        if ((m = match(WORD, head)) != null) {
            return new Enumerator(m.group(1), Kind.SECTION, start + m.end());
        }
        if ((m = match(DOTTED, head)) != null) {
            return dotted(head, m, start);
        }
        if ((m = match(ROMAN, head)) != null && startsHigh(head, m.end())) {
            return new Enumerator(m.group(1), Kind.SECTION, start + m.end());
        }
        if ((m = match(BRACKET, head)) != null || (m = match(LETTER, head)) != null) {
            return new Enumerator(m.group(1), Kind.ITEM, start + m.end());
        }
        return (m = match(NUMBER, head)) == null ? null : new Enumerator(m.group(1), Kind.BARE, start + m.end());
    }

    /** Spares most paragraphs the patterns: they start with a word that is neither numbered nor "Section". */
    private static boolean canBe(String head) {
        if (head.isEmpty()) {
            return false;
        }
        char c = head.charAt(0);
        if (!Character.isLetter(c)) {
            return Character.isDigit(c) || c == '(' || c == '\u00A7';
        }
        int end = Math.min(head.length(), LONGEST_LETTERS);
        for (int i = 1; i < end; i++) {
            if (head.charAt(i) == '.' || head.charAt(i) == ')') {
                return true;
            }
        }
        return "sacSAC".indexOf(c) >= 0;
    }

    private static @Nullable Enumerator dotted(String head, Matcher m, int start) {
        String label = m.group(1) == null ? m.group(2) : m.group(1);
        return startsHigh(head, m.end()) || m.group(2) != null
                ? new Enumerator(label, Kind.SECTION, start + m.end())
                : null;
    }

    private static @Nullable Matcher match(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.lookingAt() ? matcher : null;
    }

    /** Whether what follows can begin a title or sentence. */
    private static boolean startsHigh(String head, int at) {
        return at >= head.length() || !Character.isLowerCase(head.charAt(at));
    }

    /** How many parts the number has: two for "10.4". */
    int parts() {
        return (int) label.chars().filter(c -> c == '.').count() + 1;
    }

    /** The number of the section above: "10" for "10.4", empty for "10". */
    String parent() {
        return label.substring(0, Math.max(0, label.lastIndexOf('.')));
    }
}
