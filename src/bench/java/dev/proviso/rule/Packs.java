package dev.proviso.rule;

import dev.proviso.yaml.Problems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rule packs to measure with, all as the build compiles and the tool loads them. */
public final class Packs {

    private Packs() {}

    /**
     * A pack of {@code times} as many rules: the shipped ones, and the same about other things. Each further set has other words and
     * vocabularies of its own; only words of grammar, and the vocabularies that documents add their parties and terms to, are shared.
     */
    public static RulePack larger(int times) {
        List<RuleFile> shipped = shipped();
        SimilarWords similar = SimilarWords.of(shipped);
        Set<String> shared = shipped.stream()
                .filter(file -> file.learns() || file.isInflections())
                .map(RuleFile::id)
                .collect(Collectors.toSet());
        List<RuleFile> all = new ArrayList<>(shipped);
        for (int set = 1; set < times; set++) {
            Substitution substitution = new Substitution(set, similar, shared);
            RuleRewriter rewriter = new RuleRewriter(substitution::id, substitution::pattern);
            shipped.stream()
                    .filter(file -> !shared.contains(file.id()))
                    .map(rewriter::rewrite)
                    .forEach(all::add);
        }
        return compile(all);
    }

    /** The shipped rules with those of their patterns only whose numbers these are, and with nothing that cancels a match. */
    public static RulePack ofPatterns(BitSet numbers) {
        List<RuleFile> files = new ArrayList<>();
        shipped().stream().filter(file -> !file.isRule()).forEach(files::add);
        int number = 0;
        for (Rule rule : RulePack.fromShippedFiles().all()) {
            List<String> kept = new ArrayList<>();
            for (RulePattern pattern : rule.patterns()) {
                if (numbers.get(number++)) {
                    kept.add(pattern.written());
                }
            }
            if (!kept.isEmpty()) {
                files.add(rule(rule.id(), kept));
            }
        }
        return compile(files);
    }

    /** The pack of one rule with one pattern, and of one vocabulary, {@code word}, with these entries. */
    public static RulePack ofPattern(String pattern, List<String> words) {
        String vocabulary = "id: word\ntitle: t\nentries:\n  word: " + list(words) + "\n";
        return compile(List.of(RuleRewriter.read("word", vocabulary), rule("rule", List.of(pattern))));
    }

    private static RuleFile rule(String id, List<String> patterns) {
        String head = "id: " + id + "\nfinds: grant\nkind: permission\ntitle: t\nwhy: w\nsource: s\n";
        return RuleRewriter.read(id, head + "patterns: " + list(patterns) + "\n");
    }

    private static String list(List<String> texts) {
        return texts.stream().map(RuleRewriter::quote).collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<RuleFile> shipped() {
        return RuleFiles.shipped(new Problems()).rules();
    }

    private static RulePack compile(List<RuleFile> files) {
        Problems problems = new Problems();
        RulePack pack = RulePackReader.read(files, problems);
        problems.list().stream().findFirst().ifPresent(problem -> {
            throw new IllegalStateException("a pack to measure with is broken: " + problem);
        });
        return PackReader.read(PackWriter.write(pack));
    }
}
