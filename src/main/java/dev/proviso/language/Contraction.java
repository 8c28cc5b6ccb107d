package dev.proviso.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two words written as one with an apostrophe: "won't", "we'll". Rules speak of the whole words only.
 *
 * @param first the whole first word where its letters differ from those written ("wo" of "won't"), else null
 * @param split where the second word begins in the text
 * @param second the whole second word
 * @param end the position behind the contraction
 */
record Contraction(@Nullable String first, int split, String second, int end) {

    /** The letters of all words that contractions stand for. */
    static final String WORDS = "willcanshallnotarehaveam";

    private static final Map<String, String> ENDINGS = Map.of("ll", "will", "re", "are", "ve", "have", "m", "am");

    private static final Map<String, String> IRREGULAR = Map.of("won", "will", "can", "can", "shan", "shall");

    /**
     * The contraction whose part before the apostrophe is {@code text} from {@code from} to {@code apostrophe}, in small letters; null
     * for others.
     *
     * @param limit where the text ends
     */
    static @Nullable Contraction at(char[] text, int from, int apostrophe, int limit) {
        if (apostrophe >= limit || !Letters.isApostrophe(text[apostrophe])) {
            return null;
        }
        int end = apostrophe + 1;
        while (end < limit && Character.isLetterOrDigit(text[end])) {
            end++;
        }
        String ending = lower(text, apostrophe + 1, end);
        if (ending.equals("t") && apostrophe - from > 1 && text[apostrophe - 1] == 'n') {
            return new Contraction(IRREGULAR.get(lower(text, from, apostrophe)), apostrophe - 1, "not", end);
        }
        String second = ENDINGS.get(ending);
        return second == null ? null : new Contraction(null, apostrophe, second, end);
    }

    private static String lower(char[] text, int from, int to) {
        StringBuilder lower = new StringBuilder();
        for (int i = from; i < to; i++) {
            lower.append(Letters.lower(text[i]));
        }
        return lower.toString();
    }
}
