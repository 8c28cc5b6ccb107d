package dev.proviso.rule;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The texts of a pack by number, made of its bytes where they are asked for. Thread-safe. */
final class Texts {

    /** Whoever comes first fills a place; two threads at once fill it with the same. */
    private final @Nullable String[] texts;

    private final byte[] bytes;
    private final int[] places;

    Texts(Collection<String> all) {
        texts = all.toArray(new String[0]);
        bytes = new byte[0];
        places = new int[0];
    }

    /**
     * @param bytes all texts in UTF-8
     * @param places where each begins; one more than texts
     */
    Texts(byte[] bytes, int[] places) {
        texts = new String[places.length - 1];
        this.bytes = bytes;
        this.places = places;
    }

    int size() {
        return texts.length;
    }

    /** The text with this number. */
    String get(int number) {
        String text = texts[number];
        if (text == null) {
            int start = places[number];
            text = new String(bytes, start, places[number + 1] - start, StandardCharsets.UTF_8);
            texts[number] = text;
        }
        return text;
    }
}
