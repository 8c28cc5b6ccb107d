package dev.proviso.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The whole text of a version, to tell what only the reading of it changed from what its author changed. */
final class Text {

    /** Two sentences this much alike that differ in small words and endings only say the same. */
    private static final double NEARLY = 0.85;

    /** A passage that ends this few letters before its sentence does still is that sentence. */
    private static final int REST = 12;

    private final List<Words> sentences;
    private final Set<List<String>> wholes = new HashSet<>();
    private final TreeSet<Integer> ends = new TreeSet<>();
    private final String line;

    private Text(List<Words> sentences) {
        this.sentences = sentences;
        StringBuilder all = new StringBuilder(" ");
        ends.add(0);
        for (Words sentence : sentences) {
            wholes.add(sentence.list());
            all.append(sentence.line().substring(1));
            ends.add(all.length() - 1);
        }
        this.line = all.toString();
    }

    static Text of(Version version, VendorNames names) {
        return new Text(version.sentences().stream()
                .map(sentence -> Words.of(sentence, names))
                .filter(words -> !words.isEmpty())
                .toList());
    }

    /** Whether these words are a sentence here. */
    boolean has(Words words) {
        return wholes.contains(words.list());
    }

    /** Whether these words stand here as sentences of their own, or in a sentence that says the same. */
    boolean says(Words words) {
        return stands(words.line())
                || sentences.stream().anyMatch(sentence -> isNearly(words, sentence) || words.isKeptIn(sentence));
    }

    private boolean stands(String words) {
        for (int at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
            int end = at + words.length() - 1;
            if (at - ends.floor(at) <= REST && ends.ceiling(end) - end <= REST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNearly(Words words, Words sentence) {
        return words.greatestLikeness(sentence) >= NEARLY
                && words.isAllBut(sentence)
                && words.likeness(sentence) >= NEARLY;
    }
}
