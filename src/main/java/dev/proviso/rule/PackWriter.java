package dev.proviso.rule;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Writes a compiled pack as bytes that {@link PackReader} turns into the same pack again: a version; how many numbers, numbers of rules
 * and letters there are; the numbers, the numbers of rules, the letters of all words, the texts. The same pack gives the same bytes. Used
 * once.
 */
final class PackWriter {

    /** Changes whenever the numbers mean something else. */
    static final int VERSION = 0x50524F02;

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
        Ints all = new Ints();
        all.addAll(texts.places());
        for (int number : data.toArray()) {
            all.add(number);
        }
        return join(all.toArray(), rules.data(), pack.tables().words().letters(), texts.bytes());
    }

    private static byte[] join(int[] data, int[] rules, char[] letters, byte[] texts) {
        int numbers = (4 + data.length + rules.length) * Integer.BYTES;
        ByteBuffer out = ByteBuffer.allocate(numbers + letters.length * Character.BYTES + texts.length);
        out.order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(VERSION).putInt(data.length).putInt(rules.length).putInt(letters.length);
        for (int number : data) {
            out.putInt(number);
        }
        for (int number : rules) {
            out.putInt(number);
        }
        for (char letter : letters) {
            out.putChar(letter);
        }
        return out.put(texts).array();
    }

    private void tables() {
        Tables tables = pack.tables();
        data.addAll(tables.words().places());
        data.addAll(tables.words().slots());
        data.addAll(tables.sets().places());
        data.addAll(tables.sets().members());
        data.add(tables.phrases().size());
        tables.phrases().forEach(this::phrases);
        data.add(pack.vocabularies().size());
        pack.vocabularies().forEach(this::vocabulary);
        PatternIndex index = pack.index();
        List.of(index.rules(), index.places(), index.patterns(), index.always()).forEach(data::addAll);
    }

    private void vocabulary(Vocabulary vocabulary) {
        data.add(vocabulary.number());
        data.add(texts.number(vocabulary.id()));
        data.add(vocabulary.learns() ? 1 : 0);
        data.add(vocabulary.opening());
        data.add(vocabulary.isOpen() ? 1 : 0);
        phrases(vocabulary.plain());
        data.add(vocabulary.gapped().size());
        for (Vocabulary.GappedEntry entry : vocabulary.gapped()) {
            data.add(texts.number(entry.value()));
            data.addAll(entry.program().code());
            data.addAll(entry.program().needs());
        }
    }

    private void phrases(PhraseList phrases) {
        List.of(phrases.firstWords(), phrases.places(), phrases.roots(), phrases.others(), phrases.code())
                .forEach(data::addAll);
    }
}
