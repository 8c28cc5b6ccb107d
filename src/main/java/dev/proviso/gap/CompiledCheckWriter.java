package dev.proviso.gap;

import dev.proviso.clause.Level;
import dev.proviso.rule.Example;
import dev.proviso.rule.Examples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes checks as bytes that {@link CompiledCheckReader} turns into the same checks again: texts and numbers, each
 * before a separator. The same checks give the same bytes. Used once.
 */
final class CompiledCheckWriter {

    /** YAML allows no such character in a text. */
    static final char SEPARATOR = '\u001f';

    private final StringBuilder out = new StringBuilder();

    private CompiledCheckWriter() {}

    static byte[] write(CheckPack pack) {
        CompiledCheckWriter writer = new CompiledCheckWriter();
        writer.all(pack.checks(), writer::check);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void check(Check check) {
        text(check.id());
        text(check.subject().name());
        text(check.title());
        text(check.level().name());
        condition(check.condition());
        number(check.once() ? 1 : 0);
        all(check.raise(), this::shift);
        all(check.lower(), this::shift);
        text(check.message());
        text(check.why());
        text(check.source());
        lists(check.words());
        examples(check.examples());
    }

    private void condition(Condition condition) {
        all(condition.when(), this::test);
        all(condition.unless(), this::test);
    }

    private void test(Condition.Test test) {
        text(test.name());
        all(test.any(), this::text);
    }

    private void shift(Check.Shift shift) {
        Level to = shift.to();
        text(to.name());
        condition(shift.condition());
    }

    private void examples(Examples examples) {
        text(examples.file());
        all(examples.matches(), this::example);
        all(examples.nonMatches(), this::example);
    }

    private void example(Example example) {
        text(example.text());
        lists(example.expect());
        number(example.line());
        number(example.column());
    }

    private void lists(Map<String, List<String>> lists) {
        Map<String, List<String>> sorted = new TreeMap<>(lists);
        number(sorted.size());
        sorted.forEach((name, texts) -> {
            text(name);
            all(texts, this::text);
        });
    }

    private <T> void all(List<T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
    }

    private void number(int number) {
        text(Integer.toString(number));
    }

    private void text(String text) {
        if (text.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException("a control character in '" + text + "'");
        }
        out.append(text).append(SEPARATOR);
    }
}
