package dev.proviso.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Phrases with their values, found by their first word; a step may also be any entry of another vocabulary. Read-only once compiled. */
public final class PhraseList {

    private List<Phrase>[] byFirstWord = none(64);
    private final List<Phrase> others = new ArrayList<>();
    private final List<Phrase> all = new ArrayList<>();

    /**
     * A phrase.
     *
     * @param steps {@link Program.Word}, {@link Program.Cased}, {@link Program.Entry} and {@link Program.Without} only
     * @param value what it stands for
     */
    record Phrase(List<Program.Step> steps, String value) {}

    PhraseList() {}

    /** The phrases that {@code pattern} stands for, without values. */
    static PhraseList of(Pattern pattern, Lexicon lexicon) {
        PhraseList list = new PhraseList();
        Phrases.of(pattern)
                .orElseThrow(() -> new IllegalArgumentException("'!' takes words and phrases without gaps"))
                .forEach(phrase -> list.add(phrase, "", lexicon));
        return list;
    }

    /** Adds a phrase; its steps are those that {@link Phrases} writes patterns out to. */
    void add(List<Pattern> steps, String value, Lexicon lexicon) {
        add(new Phrase(steps.stream().map(step -> step(step, lexicon)).toList(), value));
    }

    void add(Phrase phrase) {
        all.add(phrase);
        if (phrase.steps().get(0) instanceof Program.Word first) {
            first.ids().stream().forEach(word -> beginningWith(word, phrase));
        } else {
            others.add(phrase);
        }
    }

    private void beginningWith(int word, Phrase phrase) {
        if (word >= byFirstWord.length) {
            byFirstWord = Arrays.copyOf(byFirstWord, Math.max(word + 1, byFirstWord.length * 2));
        }
        if (byFirstWord[word] == null) {
            byFirstWord[word] = new ArrayList<>(2);
        }
        byFirstWord[word].add(phrase);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Phrase>[] none(int words) {
        return new List[words];
    }

    private static Program.Step step(Pattern step, Lexicon lexicon) {
        if (step instanceof Pattern.Word word) {
            return new Program.Word(lexicon.ids(word.forms()));
        }
        if (step instanceof Pattern.Cased cased) {
            return new Program.Cased(cased.word());
        }
        if (step instanceof Pattern.Reference reference) {
            return new Program.Entry(reference.vocabulary(), reference.capture(), false);
        }
        if (step instanceof Pattern.Not not) {
            return new Program.Without(of(not.part(), lexicon));
        }
        throw new IllegalArgumentException("not a step of a phrase: " + step);
    }

    /** All phrases, in the order in which they were added. */
    List<Phrase> all() {
        return all;
    }

    /** The phrases that begin with the word of this number. */
    List<Phrase> beginningWith(int word) {
        return word < byFirstWord.length && byFirstWord[word] != null ? byFirstWord[word] : List.of();
    }

    /** The phrases that do not begin with a word of their own. */
    List<Phrase> beginningOtherwise() {
        return others;
    }
}
