package dev.proviso.rule;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what {@link PackWriter} wrote: no YAML, no patterns, and rules and texts only where they are asked for, so that the tool starts
 * fast. Used once.
 */
final class PackReader {

    private final ByteBuffer in;

    private PackReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws IllegalStateException when another version wrote it */
    static RulePack read(byte[] bytes) {
        return new PackReader(bytes).read();
    }

    private RulePack read() {
        if (in.getInt() != PackWriter.VERSION) {
            throw new IllegalStateException("the compiled rules were written by another version");
        }
        int[] data = new int[in.getInt()];
        int[] rules = new int[in.getInt()];
        char[] letters = new char[in.getInt()];
        numbers(data);
        numbers(rules);
        in.asCharBuffer().get(letters);
        int texts = in.position() + letters.length * Character.BYTES;
        return pack(data, rules, letters, Arrays.copyOfRange(in.array(), texts, in.capacity()));
    }

    private void numbers(int[] numbers) {
        in.asIntBuffer().get(numbers);
        in.position(in.position() + numbers.length * Integer.BYTES);
    }

    private static RulePack pack(int[] data, int[] rules, char[] letters, byte[] bytes) {
        Texts texts = new Texts(bytes, Arrays.copyOfRange(data, 1, data[0] + 1));
        PackData next = new PackData(data, texts, data[0] + 1);
        WordTable words = new WordTable(letters, next.numbers(), next.numbers());
        WordSets sets = new WordSets(next.numbers(), next.numbers(), words.size());
        Tables tables = new Tables(words, sets, texts, next.all(next::phrases));
        List<Vocabulary> vocabularies = next.all(() -> vocabulary(next));
        PatternIndex index = new PatternIndex(next.numbers(), next.numbers(), next.numbers(), next.numbers());
        PackedRules packed = new PackedRules(rules, texts, next.numbers(), next.numbers());
        return new RulePack(tables, vocabularies, packed, index);
    }

    private static Vocabulary vocabulary(PackData data) {
        return new Vocabulary(
                data.number(),
                data.text(),
                data.flag(),
                data.number(),
                data.flag(),
                data.phrases(),
                data.all(() -> new Vocabulary.GappedEntry(data.text(), data.program())),
                List.of());
    }
}
