package dev.proviso.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds what a passage must hold for a pattern to match; each need is one number. */
final class Needs {

    /** A word of a set; the number is behind the two lowest bits. */
    static final int SET = 0;

    /** A word of a set or a term of the document. */
    static final int OPEN_SET = 1;

    /** What entries of a vocabulary may begin with. */
    static final int VOCABULARY = 2;

    /** Of a choice so many needs: the frequent words of its ways tell passages apart no more. */
    private static final int MOST = 3;

    private final Lexicon lexicon;
    private final Function<String, Opening> vocabularies;

    /** @param vocabularies gives the opening of a vocabulary */
    Needs(Lexicon lexicon, Function<String, Opening> vocabularies) {
        this.lexicon = lexicon;
        this.vocabularies = vocabularies;
    }

    /** What one of {@link #SET}, {@link #OPEN_SET} and {@link #VOCABULARY} the need is. */
    static int kind(int need) {
        return need & 3;
    }

    /** The number of the set or vocabulary. */
    static int number(int need) {
        return need >> 2;
    }

    int[] of(Pattern pattern) {
        Ints needs = new Ints();
        for (Pattern part : parts(pattern)) {
            if (part instanceof Pattern.Reference reference) {
                needs.add(lexicon.vocabulary(reference.vocabulary()) << 2 | VOCABULARY);
            } else {
                openings(part)
                        .forEach(opening ->
                                needs.add(lexicon.set(opening.words()) << 2 | (opening.isOpen() ? OPEN_SET : SET)));
            }
        }
        return needs.toArray();
    }

    /** The parts that every match has, each with words that it must begin with. */
    private List<Pattern> parts(Pattern pattern) {
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence.parts().stream()
                    .flatMap(part -> parts(part).stream())
                    .toList();
        }
        Pattern part = pattern instanceof Pattern.Run run ? run.entry() : pattern;
        return openings(part).isEmpty() ? List.of() : List.of(part);
    }

    /** What every match of the part has: of a word, say, one opening, of a choice several. */
    private List<Opening> openings(Pattern part) {
        if (part instanceof Pattern.Choice choice) {
            return openings(choice);
        }
        Opening opening = Opening.of(part, lexicon, vocabularies);
        return opening.mayBeEmpty() || opening.isAny() ? List.of() : List.of(opening);
    }

    /** One way's rarest words or the next one's, then one way's second rarest or the next one's, and so on. */
    private List<Opening> openings(Pattern.Choice choice) {
        List<List<Opening>> ways =
                choice.choices().stream().map(this::rarestFirst).toList();
        int fewest = ways.stream().mapToInt(List::size).min().orElse(0);
        return IntStream.range(0, Math.min(fewest, MOST))
                .mapToObj(rank -> ways.stream().map(way -> way.get(rank)).reduce(Opening.NONE, Opening::or))
                .toList();
    }

    private List<Opening> rarestFirst(Pattern way) {
        return parts(way).stream()
                .flatMap(part -> openings(part).stream())
                .sorted(Comparator.comparingInt(opening -> lexicon.frequency(opening.words())))
                .toList();
    }
}
