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
        int[] data = numbers();
        int[] rules = numbers();
        char[] letters = new char[in.getInt()];
        in.asCharBuffer().get(letters);
        in.position(in.position() + letters.length * Character.BYTES);

        Texts texts = new Texts(remaining(), Arrays.copyOfRange(data, 1, data[0] + 1));
        PackData next = new PackData(data, texts, data[0] + 1);
        WordTable words = new WordTable(letters, next.numbers(), next.numbers());
        WordSets sets = new WordSets(next.numbers(), next.numbers());
        Needs needs = new Needs(words.size(), next.numbers(), next.lists());
        List<PhraseList> phrases = next.all(next::phrases);
        List<Vocabulary> vocabularies = next.all(() -> vocabulary(next));
        return new RulePack(
                new Tables(words, sets, needs, texts, phrases),
                vocabularies,
                phrases(next),
                new PackedRules(rules, texts, next.numbers(), next.numbers()),
                new PatternIndex(next.numbers(), next.lists(), next.numbers()));
    }

    private int[] numbers() {
        int[] numbers = new int[in.getInt()];
        in.asIntBuffer().get(numbers);
        in.position(in.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    private byte[] remaining() {
        byte[] rest = new byte[in.remaining()];
        in.get(rest);
        return rest;
    }

    private static PhraseIndex phrases(PackData data) {
        WordSets words = new WordSets(data.numbers(), data.numbers());
        return new PhraseIndex(new PhrasesByWord(words, data.lists()), data.lists());
    }

    private static Vocabulary vocabulary(PackData data) {
        return new Vocabulary(
                data.text(),
                data.flag(),
                data.number(),
                data.phrases(),
                data.all(() -> new Vocabulary.GappedEntry(data.text(), data.program())),
                List.of());
    }
}
