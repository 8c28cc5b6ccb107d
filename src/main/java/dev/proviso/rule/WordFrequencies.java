package dev.proviso.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often words are met in contracts and terms of service, in a million words. A word that is not listed is rare. Immutable. */
final class WordFrequencies {

    /** What a word that is not listed counts as. */
    static final int RARE = 1;

    private static final String LIST = "/dev/proviso/rule/word-frequencies.txt";

    private final List<Integer> byWord;

    private WordFrequencies(List<Integer> byWord) {
        this.byWord = byWord;
    }

    /** Those of these words, which are numbered from 1 on. */
    static WordFrequencies of(List<String> words) {
        Map<String, Integer> listed = listed();
        return new WordFrequencies(
                words.stream().map(word -> listed.getOrDefault(word, RARE)).toList());
    }

    /** How often each listed word is met. */
    static Map<String, Integer> listed() {
        Map<String, Integer> listed = new HashMap<>();
        try (InputStream in = WordFrequencies.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                if (blank > 0 && line.charAt(0) != '#') {
                    listed.put(line.substring(0, blank), Integer.valueOf(line.substring(blank + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listed;
    }

    /** How often any of the words is met. */
    int of(BitSet words) {
        return words.stream().map(word -> byWord.get(word - 1)).sum();
    }
}
