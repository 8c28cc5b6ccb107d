package dev.proviso.trace;

import dev.proviso.language.Tokens;
import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a passage with the vocabularies' entries in it, found where they are asked for. Belongs to one thread. */
final class TracedText {

    /**
     * Where an entry ends.
     *
     * @param to position behind its last word
     * @param value what it stands for
     * @param turn of entries of the same words the one with the lowest turn comes first: terms of the document, then entries
     *     that begin with a word of their own, then others, then those with gaps
     */
    record Ending(int to, String value, int turn) {}

    private static final Comparator<Ending> ORDER =
            Comparator.comparingInt(Ending::to).reversed().thenComparingInt(Ending::turn);

    private final Tokens tokens;
    private final Vocabularies vocabularies;
    private final Map<String, Map<Integer, List<Ending>>> known = new HashMap<>();
    private final Map<String, Map<Integer, List<Ending>>> gapped = new HashMap<>();

    TracedText(Tokens tokens, Vocabularies vocabularies) {
        this.tokens = tokens;
        this.vocabularies = vocabularies;
    }

    Tokens tokens() {
        return tokens;
    }

    /** The number of words. */
    int size() {
        return tokens.size();
    }

    /** Whether what takes no words holds before the word at {@code at}. */
    boolean holds(Pattern part, int at) {
        if (part instanceof Pattern.Not not) {
            return at == size()
                    || new Search(vocabularies.chain(not), this).all(at).isEmpty();
        }
        if (part instanceof Pattern.Cased cased) {
            return at > 0 && tokens.isWritten(at - 1, cased.word());
        }
        return part instanceof Pattern.Start ? at == 0 : at == size();
    }

    /** The vocabulary's entries that begin at {@code at}, the longest first. */
    List<Ending> entries(String vocabulary, int at) {
        Map<Integer, List<Ending>> byPlace = known.computeIfAbsent(vocabulary, unused -> new HashMap<>());
        List<Ending> found = byPlace.get(at);
        if (found == null) {
            found = find(vocabulary, at);
            byPlace.put(at, found);
        }
        return found;
    }

    private List<Ending> find(String vocabulary, int at) {
        List<Ending> found = new ArrayList<>();
        for (DocumentTerms.Added term : vocabularies.terms(vocabulary)) {
            if (standsAt(term.words(), at)) {
                found.add(new Ending(at + term.words().size(), term.value(), 0));
            }
        }
        for (Vocabularies.Entry entry : vocabularies.entries(vocabulary)) {
            if (!entry.isGapped()) {
                for (Trail trail : new Search(entry.chain(), this).all(at)) {
                    found.add(new Ending(trail.to(), entry.value(), Trail.beginsWithWord(trail) ? 1 : 2));
                }
            }
        }
        found.addAll(gapped(vocabulary).getOrDefault(at, List.of()));
        found.sort(ORDER);
        return found;
    }

    private boolean standsAt(List<String> words, int at) {
        if (at + words.size() > size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.word(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The entries with gaps, by the position at which they begin. */
    private Map<Integer, List<Ending>> gapped(String vocabulary) {
        Map<Integer, List<Ending>> found = gapped.get(vocabulary);
        if (found == null) {
            found = new HashMap<>();
            gapped.put(vocabulary, found);
            for (Vocabularies.Entry entry : vocabularies.entries(vocabulary)) {
                if (entry.isGapped()) {
                    for (Path path : new Search(entry.chain(), this).find()) {
                        found.computeIfAbsent(path.from(), unused -> new ArrayList<>())
                                .add(new Ending(path.to(), entry.value(), 3));
                    }
                }
            }
        }
        return found;
    }
}
