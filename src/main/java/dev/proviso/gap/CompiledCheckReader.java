package dev.proviso.gap;

import dev.proviso.clause.Level;
import dev.proviso.rule.Example;
import dev.proviso.rule.Examples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads what {@link CompiledCheckWriter} wrote: no YAML, so that the tool starts fast. Used once. */
final class CompiledCheckReader {

    private final String in;
    private int at;

    private CompiledCheckReader(byte[] bytes) {
        this.in = new String(bytes, StandardCharsets.UTF_8);
    }

    static CheckPack read(byte[] bytes) {
        CompiledCheckReader reader = new CompiledCheckReader(bytes);
        return new CheckPack(reader.all(reader::check));
    }

    private Check check() {
        return new Check(
                text(),
                Subject.valueOf(text()),
                text(),
                level(),
                condition(),
                number() == 1,
                all(this::shift),
                all(this::shift),
                text(),
                text(),
                text(),
                lists(),
                new Examples(text(), all(this::example), all(this::example)));
    }

    private Level level() {
        return Level.valueOf(text());
    }

    private Condition condition() {
        return new Condition(all(this::test), all(this::test));
    }

    private Condition.Test test() {
        return new Condition.Test(text(), all(this::text));
    }

    private Check.Shift shift() {
        return new Check.Shift(level(), condition());
    }

    private Example example() {
        return new Example(text(), lists(), number(), number());
    }

    private Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new HashMap<>();
        for (int rest = number(); rest > 0; rest--) {
            lists.put(text(), all(this::text));
        }
        return lists;
    }

    private <T> List<T> all(Supplier<T> next) {
        int size = number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(next.get());
        }
        return items;
    }

    private int number() {
        return Integer.parseInt(text());
    }

    private String text() {
        int end = in.indexOf(CompiledCheckWriter.SEPARATOR, at);
        String text = in.substring(at, end);
        at = end + 1;
        return text;
    }
}
