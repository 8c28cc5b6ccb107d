package dev.proviso.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles patterns; one compiler a program. */
final class ProgramCompiler {

    private final Lexicon lexicon;
    private final @Nullable Pattern head;
    private final Ints code;
    /** The first instruction of the innermost way through a choice. */
    private int way;

    private ProgramCompiler(@Nullable Pattern head, Lexicon lexicon, Ints code) {
        this.head = head;
        this.lexicon = lexicon;
        this.code = code;
    }

    static Program compile(Pattern pattern, Lexicon lexicon, NeedFinder needs) {
        Ints code = new Ints();
        ProgramCompiler compiler = new ProgramCompiler(headOf(pattern), lexicon, code);
        compiler.emit(pattern);
        compiler.add(Program.FOUND, 0, 0);
        return new Program(code.toArray(), needs.of(pattern));
    }

    /** Adds the instructions of a phrase's pattern to those of others; it stands for {@code value}. */
    static void append(Pattern pattern, String value, Lexicon lexicon, Ints code) {
        ProgramCompiler compiler = new ProgramCompiler(null, lexicon, code);
        compiler.emit(pattern);
        compiler.add(Program.FOUND, lexicon.text(value), 0);
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
            add(Program.WORD, lexicon.set(word.forms()), 0);
        } else if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(this::emit);
        } else if (pattern instanceof Pattern.Choice choice) {
            emitChoice(choice.choices());
        } else if (pattern instanceof Pattern.Option option) {
            emitOption(option.part());
        } else if (pattern instanceof Pattern.Gap gap) {
            add(gap.inClause() ? Program.GAP_IN_CLAUSE : Program.GAP, gap.most(), 0);
        } else if (pattern instanceof Pattern.Reference reference) {
            emitReference(pattern == head ? Program.HEAD_ENTRY : Program.ENTRY, reference);
        } else if (pattern instanceof Pattern.Run run) {
            emitReference(Program.RUN, run.entry());
        } else if (pattern instanceof Pattern.Cased cased) {
            add(Program.CASED, lexicon.text(cased.word()), 0);
        } else if (pattern instanceof Pattern.Not not) {
            add(Program.WITHOUT, lexicon.phrases(not.part()), 0);
        } else {
            add(pattern instanceof Pattern.Start ? Program.AT_START : Program.AT_END, 0, 0);
        }
    }

    private void emitReference(int kind, Pattern.Reference reference) {
        add(kind, lexicon.vocabulary(reference.vocabulary()), lexicon.text(reference.capture()));
    }

    private void emitChoice(List<Pattern> choices) {
        List<Integer> jumps = new ArrayList<>();
        int outer = way;
        for (Pattern choice : choices.subList(0, choices.size() - 1)) {
            int split = here();
            add(Program.SPLIT, split + 1, 0);
            way = here();
            emit(choice);
            jumps.add(here());
            add(Program.JUMP, 0, 0);
            way = here();
            code.set(split * Program.NUMBERS + 2, way);
        }
        emit(choices.get(choices.size() - 1));
        way = outer;
        jumps.forEach(jump -> code.set(jump * Program.NUMBERS + 1, here()));
    }

    private void emitOption(Pattern part) {
        int split = here();
        add(Program.SPLIT, split + 1, 0);
        int outer = way;
        way = here();
        emit(part);
        way = outer;
        code.set(split * Program.NUMBERS + 2, here());
    }

    /** The number of the next instruction. */
    private int here() {
        return code.size() / Program.NUMBERS;
    }

    private void add(int kind, int first, int second) {
        code.add(way << Program.KIND_BITS | kind);
        code.add(first);
        code.add(second);
    }
}
