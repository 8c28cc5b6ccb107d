package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compiles the vocabularies of a pack, which may refer to one another but not in a circle. */
final class VocabularyCompiler {

    private static final List<String> KEYS = List.of("id", "title", "source", "learns", "entries");

    private final RulePackReader pack;
    private final Map<String, Mapping> files = new TreeMap<>();
    private final Map<String, List<VocabularyEntry>> entries = new TreeMap<>();
    private final Map<String, Need> needs = new TreeMap<>();
    private final Set<String> open = new HashSet<>();
    private final NeedFinder finder;
    private final PhraseWidths widths = new PhraseWidths(entries);

    VocabularyCompiler(RulePackReader pack) {
        this.pack = pack;
        this.finder = new NeedFinder(pack.lexicon(), this::need);
    }

    /** Takes a vocabulary's file. */
    void add(String id, Mapping file) {
        files.put(id, file);
    }

    /** All vocabularies in the order of their numbers. */
    List<Vocabulary> compile() {
        files.forEach((id, file) -> entries.put(id, parse(id, file)));
        VocabularyCircles.find(entries, pack.problems());
        files.keySet().forEach(pack.lexicon()::vocabulary);
        List<Vocabulary> compiled = new ArrayList<>();
        files.forEach((id, file) -> compiled.add(compile(id, file)));
        return compiled;
    }

    private List<VocabularyEntry> parse(String id, Mapping file) {
        Problems problems = pack.problems();
        file.refuseUnknownKeys(KEYS, problems);
        List<VocabularyEntry> parsed = new ArrayList<>();
        file.mapping("entries", problems).ifPresent(lists -> {
            ClosedVocabularies.values(id).ifPresent(known -> lists.refuseUnknownKeys(known, problems));
            for (String value : lists.keys()) {
                for (Written written : Written.all(lists, value, problems)) {
                    parsed.add(new VocabularyEntry(value, written, pack.parse(written.pattern())));
                }
            }
            if (parsed.isEmpty() && !learns(file)) {
                problems.add(lists, "expected at least one word or phrase, found none");
            }
        });
        return parsed;
    }

    private Vocabulary compile(String id, Mapping file) {
        Lexicon lexicon = pack.lexicon();
        PhraseCompiler plain = new PhraseCompiler(lexicon);
        List<Vocabulary.GappedEntry> gapped = new ArrayList<>();
        for (VocabularyEntry entry : entries.getOrDefault(id, List.of())) {
            Pattern pattern = entry.pattern();
            if (widths.isPhrase(pattern)) {
                plain.add(pattern, entry.value());
            } else {
                Program program = ProgramCompiler.compile(pattern, lexicon, finder);
                gapped.add(new Vocabulary.GappedEntry(entry.value(), program));
            }
        }
        file.text("title", pack.problems());
        Need need = need(id);
        int number = lexicon.need(need);
        return new Vocabulary(id, learns(file), number, plain.list(), gapped, written(id));
    }

    /** Finds the needs of patterns that refer to the vocabularies. */
    NeedFinder needs() {
        return finder;
    }

    private List<Vocabulary.Entry> written(String id) {
        return entries.getOrDefault(id, List.of()).stream()
                .map(entry -> new Vocabulary.Entry(
                        entry.value(),
                        entry.written().pattern().value(),
                        entry.written().rare()))
                .toList();
    }

    private boolean learns(Mapping file) {
        return file.flag("learns", pack.problems()).orElse(false);
    }

    /** What the vocabulary's entries need. */
    private Need need(String id) {
        Need known = needs.get(id);
        if (known != null) {
            return known;
        }
        Mapping file = files.get(id);
        if (file == null || !open.add(id)) {
            return Need.IMPOSSIBLE; // an unknown name or a circle, which are told elsewhere
        }
        Need all = learns(file) ? Need.ofTerms(pack.lexicon().vocabulary(id)) : Need.IMPOSSIBLE;
        for (VocabularyEntry entry : entries.getOrDefault(id, List.of())) {
            all = all.or(finder.rarest(entry.pattern()));
        }
        open.remove(id);
        needs.put(id, all);
        return all;
    }
}
