package dev.proviso.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A pattern of a rule or an entry of a vocabulary; the same text twice under one key is one item.
 *
 * @param file the id of its rule or vocabulary
 * @param key the key it stands under: "patterns", "unless", or the value of an entry
 * @param written the text as the file writes it
 * @param rare the legal source that it names; empty when it names none
 */
public record Item(String file, String key, String written, String rare) {

    /** By file, key, text. */
    public static final Comparator<Item> ORDER =
            Comparator.comparing(Item::file).thenComparing(Item::key).thenComparing(Item::written);

    /** The words of a text in lower case. */
    public static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
