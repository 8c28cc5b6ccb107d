package dev.proviso.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How often words are met in contracts and terms of service, in a million words. A word that is not listed is rare. Immutable. */
final class WordFrequencies {

    /** What a word that is not listed counts as. */
    static final int RARE = 1;

    private static final String LIST = "/dev/proviso/rule/word-frequencies.txt";

    private WordFrequencies() {}

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
}
