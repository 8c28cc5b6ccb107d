package dev.proviso.rule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Writes a compiled pack as bytes that {@link PackReader} turns into the same pack again: the texts, the word sets, then
 * vocabularies and rules, which name both by number. The same pack gives the same bytes. Used once.
 */
final class PackWriter {

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<BitSet, Integer> sets = new LinkedHashMap<>();
    private ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PackWriter() {}

    static byte[] write(RulePack pack) {
        PackWriter writer = new PackWriter();
        writer.pack(pack);
        byte[] body = writer.out.toByteArray();
        writer.out = new ByteArrayOutputStream();
        writer.tables();
        writer.out.writeBytes(body);
        return writer.out.toByteArray();
    }

    private void tables() {
        number(texts.size());
        for (String text : texts.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            out.writeBytes(bytes);
        }
        number(sets.size());
        for (BitSet set : sets.keySet()) {
            number(set.cardinality());
            set.stream().forEach(this::number);
        }
    }

    private void pack(RulePack pack) {
        all(pack.lexicon().words(), this::text);
        all(pack.frequencies().all(), this::number);
        all(new TreeMap<>(pack.vocabularies()).values(), this::vocabulary);
        all(pack.all(), this::rule);
    }

    private void vocabulary(Vocabulary vocabulary) {
        text(vocabulary.id());
        text(vocabulary.title());
        flag(vocabulary.learns());
        opening(vocabulary.opening());
        phrases(vocabulary.plain());
        all(vocabulary.gapped(), entry -> {
            text(entry.value());
            program(entry.program());
        });
    }

    private void rule(Rule rule) {
        text(rule.id());
        number(rule.finds().ordinal());
        text(rule.kind());
        text(rule.title());
        text(rule.why());
        text(rule.source());
        text(Integer.toString(rule.priority()));
        attributes(rule.gives());
        List.of(rule.patterns(), rule.unless(), rule.notAbout(), rule.within())
                .forEach(patterns -> all(patterns, this::pattern));
        all(rule.regexes(), regex -> text(regex.written()));
        all(rule.near(), this::near);
        examples(rule.examples());
    }

    private void pattern(RulePattern pattern) {
        text(pattern.written());
        program(pattern.program());
    }

    private void near(Near near) {
        all(new TreeSet<>(near.places()), place -> number(place.ordinal()));
        all(near.rules(), this::text);
        all(near.patterns(), this::pattern);
    }

    private void examples(Examples examples) {
        text(examples.file());
        all(examples.matches(), this::example);
        all(examples.nonMatches(), this::example);
    }

    private void example(Example example) {
        text(example.text());
        attributes(example.expect());
        number(example.line());
    }

    private void attributes(Map<String, List<String>> attributes) {
        all(new TreeMap<>(attributes).entrySet(), attribute -> {
            text(attribute.getKey());
            all(attribute.getValue(), this::text);
        });
    }

    private void program(Program program) {
        all(program.steps(), this::step);
        all(program.needs(), this::opening);
        opening(program.opening());
    }

    private void opening(Opening opening) {
        set(opening.words());
        flag(opening.isOpen());
        flag(opening.isAny());
        flag(opening.mayBeEmpty());
    }

    private void flag(boolean flag) {
        out.write(flag ? 1 : 0);
    }

    private void phrases(PhraseList phrases) {
        all(phrases.all(), phrase -> {
            all(phrase.steps(), this::step);
            text(phrase.value());
        });
    }

    private void step(Program.Step step) {
        if (step instanceof Program.Word word) {
            out.write(PackStep.WORD);
            set(word.ids());
        } else if (step instanceof Program.Entry entry) {
            out.write(entry.isHead() ? PackStep.HEAD_ENTRY : PackStep.ENTRY);
            text(entry.vocabulary());
            text(entry.capture());
        } else if (step instanceof Program.Split split) {
            out.write(PackStep.SPLIT);
            number(split.first());
            number(split.second());
        } else if (step instanceof Program.Jump jump) {
            out.write(PackStep.JUMP);
            number(jump.to());
        } else if (step instanceof Program.Cased cased) {
            out.write(PackStep.CASED);
            text(cased.word());
        } else if (step instanceof Program.Without without) {
            out.write(PackStep.WITHOUT);
            phrases(without.phrases());
        } else {
            out.write(PackStep.bare(step));
        }
    }

    private <T> void all(Collection<T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
    }

    private void text(String text) {
        number(texts.computeIfAbsent(text, unused -> texts.size()));
    }

    private void set(BitSet set) {
        number(sets.computeIfAbsent(set, unused -> sets.size()));
    }

    /** Seven bits a byte, the lowest first. */
    private void number(int number) {
        int rest = number;
        while (rest >= 0x80) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
