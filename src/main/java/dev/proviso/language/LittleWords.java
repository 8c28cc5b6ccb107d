package dev.proviso.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The most frequent little words of ten languages. Immutable and thread-safe. */
final class LittleWords {

    private final Map<String, List<String>> languagesOf = new HashMap<>();

    /** The shipped lists. */
    LittleWords() {
        for (String line : WordLists.lines("languages.txt")) {
            String[] words = line.split(" ");
            for (String word : Arrays.asList(words).subList(1, words.length)) {
                languagesOf.merge(word, List.of(words[0]), LittleWords::both);
            }
        }
    }

    /** Counts the words of {@code text} from {@code start} to {@code end}. */
    WordCount count(String text, int start, int end) {
        WordCount count = new WordCount();
        int to;
        for (int from = next(text, start, end); from < end; from = next(text, to, end)) {
            to = wordEnd(text, from, end);
            Character.UnicodeScript script = script(text.codePointAt(from));
            List<String> languages =
                    languagesOf.getOrDefault(text.substring(from, to).toLowerCase(Locale.ROOT), List.of());
            boolean latin = script == Character.UnicodeScript.LATIN;
            count.add(script == Character.UnicodeScript.HAN ? to - from : 1, latin, languages);
        }
        return count;
    }

    /** Where the next word begins at or behind {@code from}. */
    private static int next(String text, int from, int end) {
        int i = from;
        while (i < end && !isLetter(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static int wordEnd(String text, int from, int end) {
        int i = from;
        while (i < end && isLetter(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return Math.min(i, end);
    }

    /** Letters and the marks that combine with them. */
    private static boolean isLetter(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
        }
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static Character.UnicodeScript script(int point) {
        return point < 0x80 ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(point);
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
