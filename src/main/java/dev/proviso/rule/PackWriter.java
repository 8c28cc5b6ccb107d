package dev.proviso.rule;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Writes a compiled pack as bytes that {@link PackReader} turns into the same pack again: a version, the numbers, the numbers of rules,
 * the letters of all words, each with its length before it; last the texts. The same pack gives the same
 * bytes. Used once.
 */
final class PackWriter {

    /** Changes whenever the numbers mean something else. */
    static final int VERSION = 0x50524F09;

    private final RulePack pack;
    private final WrittenTexts texts;
    private final Ints data = new Ints();

    private PackWriter(RulePack pack) {
        this.pack = pack;
        this.texts = new WrittenTexts(pack.tables().texts());
    }

    static byte[] write(RulePack pack) {
        return new PackWriter(pack).bytes();
    }

    private byte[] bytes() {
        PackedRuleWriter rules = new PackedRuleWriter(texts);
        rules.write(pack.all());
        tables();
        data.addAll(rules.heads());
        data.addAll(rules.patternPlaces());
        PatternIndex index = pack.index();
        data.addAll(index.rules());
        lists(index.filed());
        data.addAll(index.seconds());
        Ints head = new Ints();
        head.addAll(texts.places());
        return join(head.toArray(), data.toArray(), rules.data());
    }

    private byte[] join(int[] head, int[] numbers, int[] rules) {
        char[] letters = pack.tables().words().letters();
        byte[] written = texts.bytes();
        int size = (4 + head.length + numbers.length + rules.length) * Integer.BYTES
                + letters.length * Character.BYTES
                + written.length;
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(VERSION).putInt(head.length + numbers.length);
        IntStream.concat(Arrays.stream(head), Arrays.stream(numbers)).forEach(out::putInt);
        out.putInt(rules.length);
        Arrays.stream(rules).forEach(out::putInt);
        out.putInt(letters.length);
        for (char letter : letters) {
            out.putChar(letter);
        }
        return out.put(written).array();
    }

    private void tables() {
        Tables tables = pack.tables();
        data.addAll(tables.words().places());
        data.addAll(tables.words().slots());
        data.addAll(tables.sets().places());
        data.addAll(tables.sets().members());
        data.addAll(tables.needs().bits());
        lists(tables.needs().byWord());
        data.add(tables.phrases().size());
        tables.phrases().forEach(this::phrases);
        data.add(pack.vocabularies().size());
        pack.vocabularies().forEach(this::vocabulary);
        data.addAll(pack.phrases().byWord().words().places());
        data.addAll(pack.phrases().byWord().words().members());
        lists(pack.phrases().byWord().phrases());
        lists(pack.phrases().byEntry());
    }

    private void lists(NumberLists lists) {
        data.addAll(lists.places());
        data.addAll(lists.members());
    }

    private void vocabulary(Vocabulary vocabulary) {
        data.add(texts.number(vocabulary.id()));
        data.add(vocabulary.learns() ? 1 : 0);
        data.add(vocabulary.need());
        phrases(vocabulary.plain());
        data.add(vocabulary.gapped().size());
        for (Vocabulary.GappedEntry entry : vocabulary.gapped()) {
            data.add(texts.number(entry.value()));
            data.addAll(entry.program().code());
            data.addAll(entry.program().needs());
        }
    }

    private void phrases(PhraseList phrases) {
        data.addAll(phrases.roots());
        data.addAll(phrases.code());
    }
}
