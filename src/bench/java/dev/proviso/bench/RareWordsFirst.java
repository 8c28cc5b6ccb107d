package dev.proviso.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/** Aho-Corasick over the rarest words that each pattern needs, then java.util.regex for the patterns whose words were met. */
final class RareWordsFirst extends Peer {

    private final JavaRegexes regexes;
    private final PayloadTrie<List<Integer>> words;
    private final BitSet always = new BitSet();

    /** @param rarest of each expression words of which every match holds at least one; none when there are none */
    RareWordsFirst(List<String> expressions, List<Set<String>> rarest) {
        regexes = new JavaRegexes(expressions);
        Map<String, List<Integer>> byWord = new TreeMap<>();
        for (int i = 0; i < rarest.size(); i++) {
            int number = i;
            rarest.get(i)
                    .forEach(word -> byWord.computeIfAbsent(word, unused -> new ArrayList<>())
                            .add(number));
            always.set(i, rarest.get(i).isEmpty());
        }
        PayloadTrie.PayloadTrieBuilder<List<Integer>> trie =
                PayloadTrie.<List<Integer>>builder().ignoreCase().onlyWholeWords();
        byWord.forEach(trie::addKeyword);
        words = trie.build();
    }

    @Override
    BitSet find(String folded) {
        BitSet candidates = (BitSet) always.clone();
        for (PayloadEmit<List<Integer>> met : words.parseText(folded)) {
            met.getPayload().forEach(candidates::set);
        }
        BitSet found = new BitSet();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            found.set(i, regexes.finds(i, folded));
        }
        return found;
    }
}
