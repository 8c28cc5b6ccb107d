package dev.proviso.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;

/**
 * Gives for a word another one that is met about as often, so that rules made of other words meet as much text as those they are made
 * from. Words of grammar stay: every rule is about what somebody may, shall or will do. Immutable.
 */
final class SimilarWords {

    /** Places in the order of frequency between a word and its nearest stand-in. */
    private static final int STEP = 5;

    private static final Set<String> GRAMMAR =
            Set.of(("a about above after against all also although am an and another any anyone anything "
                            + "are as at be because been before being below between both but by can cannot could did do does don done during "
                            + "each either else even every everyone except for from further had has have having he her here his how however i if "
                            + "in into is it its itself just least less ll made make many may me might more most must my neither no non nor not "
                            + "nothing of off on once one only or other others otherwise our ours out over own part per please rather s same shall she should "
                            + "since so some such than that the their them themselves then there these they this those though through to "
                            + "together too under unless until up upon us use used uses using via was we were what when where whether which while who "
                            + "whom whose why will with within without would you your yours")
                    .split(" "));

    private final List<String> words;
    private final Map<String, Integer> places = new HashMap<>();

    /** @param words all words that stand in for one another, the most frequent first */
    private SimilarWords(List<String> words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            places.put(words.get(i), i);
        }
    }

    /** Those of the list of frequencies, and the others that the patterns of these files write. */
    static SimilarWords of(List<RuleFile> files) {
        Map<String, Integer> listed = WordFrequencies.listed();
        Set<String> words = new TreeSet<>(listed.keySet());
        RuleRewriter collecting = new RuleRewriter(id -> id, pattern -> {
            Substitution.WORD_OR_REFERENCE
                    .matcher(pattern)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !word.startsWith("<"))
                    .map(SimilarWords::spelling)
                    .forEach(words::add);
            return pattern;
        });
        files.forEach(collecting::rewrite);
        words.removeAll(GRAMMAR);
        return new SimilarWords(words.stream()
                .sorted(Comparator.comparing(word -> -listed.getOrDefault(word, WordFrequencies.RARE)))
                .toList());
    }

    /**
     * The word's stand-in of this number; the word itself when it is one of grammar.
     *
     * @param number from 1; each gives another stand-in
     */
    String of(String word, int number) {
        Integer place = places.get(spelling(word));
        if (place == null) {
            return word;
        }
        int shift = (number + 1) / 2 * STEP * (number % 2 == 0 ? -1 : 1);
        return words.get(reflected(place + shift));
    }

    /** Of several spellings, "licen[cs]e", the American one, which is met most. */
    private static String spelling(String word) {
        return word.replaceAll("\\[[a-z]*([a-z])\\]", "$1");
    }

    /** What falls out at one end of the list comes in again at the same end. */
    private int reflected(int place) {
        int last = words.size() - 1;
        return place < 0 ? -place : place > last ? 2 * last - place : place;
    }
}
