package dev.proviso.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A pattern compiled to instructions for {@link Run}. Immutable. */
public final class Program {

    private final Step[] steps;
    private final List<Opening> needs;
    private final Opening opening;

    Program(List<Step> steps, List<Opening> needs, Opening opening) {
        this.steps = steps.toArray(new Step[0]);
        this.needs = List.copyOf(needs);
        this.opening = opening;
    }

    /** The instructions. */
    List<Step> steps() {
        return List.of(steps);
    }

    /** How many instructions there are; execution starts at 0. */
    int size() {
        return steps.length;
    }

    Step step(int index) {
        return steps[index];
    }

    /** What a passage must hold a word of each for the pattern to match: a cheap test before running it. */
    List<Opening> needs() {
        return needs;
    }

    /** The words a match can begin with. */
    Opening opening() {
        return opening;
    }

    /** One instruction. Jumps are absolute. */
    public sealed interface Step {}

    /** One word of the set. */
    public record Word(BitSet ids) implements Step {}

    /**
     * An entry of a vocabulary, captured.
     *
     * @param isHead whether it is the head of a pattern that writes no word of its own
     */
    public record Entry(String vocabulary, String capture, boolean isHead) implements Step {}

    /** Try {@code first}, then {@code second}. */
    public record Split(int first, int second) implements Step {}

    public record Jump(int to) implements Step {}

    /** Any word; with {@code inClause} only one that does not begin a new main clause. */
    public record Any(boolean inClause) implements Step {}

    /** The word before stands in the text with exactly these small letters and capitals; no word is used up. */
    public record Cased(String word) implements Step {}

    /** None of these phrases starts here; no word is used up. */
    public record Without(PhraseList phrases) implements Step {}

    public record AtStart() implements Step {}

    public record AtEnd() implements Step {}

    public record Found() implements Step {}

    /** Compiles patterns; one compiler a pattern. */
    static final class Compiler {

        private final Lexicon lexicon;
        private final Function<String, Opening> vocabularies;
        private final @Nullable Pattern head;
        private final List<Step> steps = new ArrayList<>();

        private Compiler(Pattern pattern, Lexicon lexicon, Function<String, Opening> vocabularies) {
            this.lexicon = lexicon;
            this.vocabularies = vocabularies;
            this.head = headOf(pattern);
        }

        /** @param vocabularies gives the opening of a vocabulary */
        static Program compile(Pattern pattern, Lexicon lexicon, Function<String, Opening> vocabularies) {
            Compiler compiler = new Compiler(pattern, lexicon, vocabularies);
            compiler.emit(pattern);
            compiler.steps.add(new Found());
            return new Program(compiler.steps, compiler.needs(pattern), compiler.opening(pattern));
        }

        private Opening opening(Pattern pattern) {
            return Opening.of(pattern, lexicon, vocabularies);
        }

        /** Of a pattern without a word of its own, the first reference that is not there for what it captures. */
        private static @Nullable Pattern headOf(Pattern pattern) {
            if (!(pattern instanceof Pattern.Sequence sequence)
                    || sequence.parts().stream()
                            .anyMatch(part -> part instanceof Pattern.Word || part instanceof Pattern.Choice)) {
                return null;
            }
            for (Pattern part : sequence.parts()) {
                if (part instanceof Pattern.Reference reference
                        && reference.capture().equals(reference.vocabulary())) {
                    return part;
                }
            }
            return null;
        }

        private void emit(Pattern pattern) {
            if (pattern instanceof Pattern.Word word) {
                steps.add(new Word(ids(word)));
            } else if (pattern instanceof Pattern.Sequence sequence) {
                sequence.parts().forEach(this::emit);
            } else if (pattern instanceof Pattern.Choice choice) {
                emitChoice(choice.choices());
            } else if (pattern instanceof Pattern.Option option) {
                emitOption(option.part());
            } else if (pattern instanceof Pattern.Gap gap) {
                emitGap(gap);
            } else if (pattern instanceof Pattern.Reference reference) {
                steps.add(new Entry(reference.vocabulary(), reference.capture(), pattern == head));
            } else if (pattern instanceof Pattern.Run run) {
                emitRun(run);
            } else if (pattern instanceof Pattern.Cased cased) {
                steps.add(new Cased(cased.word()));
            } else if (pattern instanceof Pattern.Not not) {
                steps.add(new Without(PhraseList.of(not.part(), lexicon)));
            } else {
                steps.add(pattern instanceof Pattern.Start ? new AtStart() : new AtEnd());
            }
        }

        private BitSet ids(Pattern.Word word) {
            return lexicon.ids(word.forms());
        }

        private void emitChoice(List<Pattern> choices) {
            if (choices.size() == 1) {
                emit(choices.get(0));
                return;
            }
            int split = hole();
            emit(choices.get(0));
            int jump = hole();
            steps.set(split, new Split(split + 1, steps.size()));
            emitChoice(choices.subList(1, choices.size()));
            steps.set(jump, new Jump(steps.size()));
        }

        private void emitOption(Pattern part) {
            int split = hole();
            emit(part);
            steps.set(split, new Split(split + 1, steps.size()));
        }

        /** As few words as possible: leaving the gap is tried first. */
        private void emitGap(Pattern.Gap gap) {
            int end = steps.size() + 2 * gap.most();
            for (int i = 0; i < gap.most(); i++) {
                steps.add(new Split(end, steps.size() + 1));
                steps.add(new Any(gap.inClause()));
            }
        }

        /** {@code entry ([and|or] entry)*}, as many as possible. */
        private void emitRun(Pattern.Run run) {
            int entry = steps.size();
            emit(run.entry());
            int split = hole();
            emitOption(new Pattern.Choice(List.of(
                    new Pattern.Sequence(List.of(
                            new Pattern.Word(java.util.Set.of("and")), new Pattern.Word(java.util.Set.of("or")))),
                    new Pattern.Word(java.util.Set.of("and", "or")))));
            steps.add(new Jump(entry));
            steps.set(split, new Split(split + 1, steps.size()));
        }

        private int hole() {
            steps.add(new Found());
            return steps.size() - 1;
        }

        private List<Opening> needs(Pattern pattern) {
            if (pattern instanceof Pattern.Sequence sequence) {
                return sequence.parts().stream()
                        .flatMap(part -> needs(part).stream())
                        .toList();
            }
            if (pattern instanceof Pattern.Choice choice) {
                return needsOfChoice(choice);
            }
            Opening opening = opening(pattern);
            return opening.mayBeEmpty() || opening.isAny() ? List.of() : List.of(opening);
        }

        /** The union of one need of each choice, when each has one. */
        private List<Opening> needsOfChoice(Pattern.Choice choice) {
            Opening union = Opening.NONE;
            for (Pattern part : choice.choices()) {
                List<Opening> inside = needs(part);
                if (inside.isEmpty()) {
                    return List.of();
                }
                union = union.or(inside.get(0));
            }
            return List.of(union);
        }
    }
}
