package dev.proviso.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern compiled to instructions for {@link Matcher}. Immutable.
 *
 * @param steps the instructions; execution starts at 0
 * @param needs word sets of which a passage must hold a word each for the pattern to match: a cheap test before running it
 */
public record Program(List<Step> steps, List<BitSet> needs) {

    public Program {
        steps = List.copyOf(steps);
        needs = List.copyOf(needs);
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

    /** None of these phrases starts here; no word is used up. */
    public record Without(PhraseList phrases) implements Step {}

    public record AtStart() implements Step {}

    public record AtEnd() implements Step {}

    public record Found() implements Step {}

    /** Compiles patterns; one compiler a pattern. */
    static final class Compiler {

        private final Lexicon lexicon;
        private final @Nullable Pattern head;
        private final List<Step> steps = new ArrayList<>();

        private Compiler(Pattern pattern, Lexicon lexicon) {
            this.lexicon = lexicon;
            this.head = headOf(pattern);
        }

        static Program compile(Pattern pattern, Lexicon lexicon) {
            Compiler compiler = new Compiler(pattern, lexicon);
            compiler.emit(pattern);
            compiler.steps.add(new Found());
            return new Program(compiler.steps, compiler.needs(pattern));
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

        private List<BitSet> needs(Pattern pattern) {
            if (pattern instanceof Pattern.Word word) {
                return List.of(ids(word));
            }
            if (pattern instanceof Pattern.Sequence sequence) {
                return sequence.parts().stream()
                        .flatMap(part -> needs(part).stream())
                        .toList();
            }
            return pattern instanceof Pattern.Choice choice ? needsOfChoice(choice) : List.of();
        }

        /** The union of one need of each choice, when each has one. */
        private List<BitSet> needsOfChoice(Pattern.Choice choice) {
            BitSet union = new BitSet();
            for (Pattern part : choice.choices()) {
                List<BitSet> inside = needs(part);
                if (inside.isEmpty()) {
                    return List.of();
                }
                union.or(inside.get(0));
            }
            return List.of(union);
        }
    }
}
