package dev.proviso.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads what {@link PackWriter} wrote: no YAML, no patterns, so that the tool starts fast. Used once. */
final class PackReader {

    private static final Rule.Finds[] FINDS = Rule.Finds.values();

    private static final Near.Place[] PLACES = Near.Place.values();
    private final byte[] bytes;
    private int at;
    private List<String> texts = List.of();
    private List<BitSet> sets = List.of();

    private PackReader(byte[] bytes) {
        this.bytes = bytes;
    }

    static RulePack read(byte[] bytes) {
        return new PackReader(bytes).pack();
    }

    private RulePack pack() {
        texts = all(this::newText);
        sets = all(this::newSet);
        Lexicon lexicon = new Lexicon();
        all(this::text).forEach(lexicon::idFor);
        WordFrequencies frequencies = new WordFrequencies(all(this::number));
        Map<String, Vocabulary> vocabularies = new HashMap<>();
        all(this::vocabulary).forEach(vocabulary -> vocabularies.put(vocabulary.id(), vocabulary));
        return new RulePack(lexicon, frequencies, vocabularies, all(this::rule));
    }

    private String newText() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private BitSet newSet() {
        BitSet set = new BitSet();
        for (int rest = number(); rest > 0; rest--) {
            set.set(number());
        }
        return set;
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(text(), text(), flag(), opening(), phrases(), all(this::gapped), List.of());
    }

    private Vocabulary.GappedEntry gapped() {
        return new Vocabulary.GappedEntry(text(), program());
    }

    private Rule rule() {
        return new Rule(
                text(),
                FINDS[number()],
                text(),
                text(),
                text(),
                text(),
                Integer.parseInt(text()),
                attributes(),
                all(this::pattern),
                all(this::pattern),
                all(this::pattern),
                all(this::pattern),
                all(this::regex),
                all(this::near),
                new Examples(text(), all(this::example), all(this::example)));
    }

    private RulePattern pattern() {
        return new RulePattern(text(), "", program());
    }

    private Regex regex() {
        String written = text();
        try {
            return Regex.compile(written);
        } catch (PatternException e) {
            throw new IllegalStateException("written by another version: " + written, e);
        }
    }

    private Near near() {
        return new Near(
                all(() -> PLACES[number()]).stream().collect(Collectors.toSet()), all(this::text), all(this::pattern));
    }

    private Example example() {
        return new Example(text(), attributes(), number());
    }

    private Map<String, List<String>> attributes() {
        Map<String, List<String>> attributes = new HashMap<>();
        for (int rest = number(); rest > 0; rest--) {
            attributes.put(text(), all(this::text));
        }
        return attributes;
    }

    private Program program() {
        return new Program(all(this::step), all(this::opening), opening());
    }

    private Opening opening() {
        return new Opening(set(), flag(), flag(), flag());
    }

    private boolean flag() {
        return number() == 1;
    }

    private PhraseList phrases() {
        PhraseList phrases = new PhraseList();
        all(this::phrase).forEach(phrases::add);
        return phrases;
    }

    private PhraseList.Phrase phrase() {
        return new PhraseList.Phrase(all(this::step), text());
    }

    private Program.Step step() {
        int kind = number();
        return switch (kind) {
            case PackStep.WORD -> new Program.Word(set());
            case PackStep.ENTRY, PackStep.HEAD_ENTRY -> new Program.Entry(text(), text(), kind == PackStep.HEAD_ENTRY);
            case PackStep.SPLIT -> new Program.Split(number(), number());
            case PackStep.JUMP -> new Program.Jump(number());
            case PackStep.CASED -> new Program.Cased(text());
            case PackStep.WITHOUT -> new Program.Without(phrases());
            default -> PackStep.bare(kind);
        };
    }

    private <T> List<T> all(Supplier<T> next) {
        int size = number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(next.get());
        }
        return items;
    }

    private String text() {
        return texts.get(number());
    }

    private BitSet set() {
        return sets.get(number());
    }

    private int number() {
        int number = 0;
        int shift = 0;
        int next = bytes[at++];
        while (next < 0) {
            number |= (next & 0x7F) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return number | next << shift;
    }
}
