package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Nearest;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compiles rule files into a pack and collects every mistake in them. One reader reads one pack. */
final class RulePackReader {

    private final Problems problems;
    private final Lexicon lexicon = new Lexicon();
    private final Map<String, Mapping> vocabularyFiles = new TreeMap<>();
    private final List<RuleFile> ruleFiles = new ArrayList<>();
    private final Map<String, List<String>> irregular = new TreeMap<>();
    private final VocabularyCompiler vocabularies = new VocabularyCompiler(this);
    private Inflections inflections = new Inflections(Map.of());

    private RulePackReader(Problems problems) {
        this.problems = problems;
    }

    /** The pack that these files make up; of no use when problems were found. */
    static RulePack read(List<RuleFile> files, Problems problems) {
        return new RulePackReader(problems).compile(files);
    }

    private RulePack compile(List<RuleFile> files) {
        files.forEach(this::sort);
        inflections = new Inflections(irregular);
        vocabularyFiles.forEach(vocabularies::add);
        Map<String, Vocabulary> compiled = vocabularies.compile();
        List<Rule> rules = new ArrayList<>();
        ruleFiles.forEach(file -> rules.add(new RuleReader(this).read(file)));
        return new RulePack(lexicon, WordFrequencies.of(lexicon), compiled, rules);
    }

    private void sort(RuleFile file) {
        if (file.isInflections()) {
            addForms(file.content());
        } else if (file.isVocabulary()) {
            vocabularyFiles.put(file.id(), file.content());
        } else {
            ruleFiles.add(file);
        }
    }

    private void addForms(Mapping mapping) {
        mapping.refuseUnknownKeys(List.of("id", "title", "irregular"), problems);
        mapping.mapping("irregular", problems).ifPresent(forms -> {
            for (String base : forms.keys()) {
                irregular
                        .computeIfAbsent(base, unused -> new ArrayList<>())
                        .addAll(forms.texts(base, problems).stream()
                                .map(Scalar::value)
                                .toList());
            }
        });
    }

    /** The pattern written there; a mistake is recorded and stands for a pattern that matches nothing. */
    Pattern parse(Scalar written) {
        try {
            Pattern pattern = PatternParser.parse(written.value(), inflections);
            checkReferences(pattern, written);
            return pattern;
        } catch (PatternException e) {
            problems.add(written, Math.min(e.position(), written.value().length()), e.getMessage());
            return new Pattern.Word(Set.of());
        }
    }

    private void checkReferences(Pattern pattern, Scalar written) {
        for (String name : references(pattern)) {
            if (!vocabularyFiles.containsKey(name)) {
                int offset = Math.max(0, written.value().indexOf("<" + name) + 1);
                problems.add(
                        written,
                        offset,
                        "unknown vocabulary '" + name + "'" + Nearest.hint(name, vocabularyFiles.keySet()));
            }
        }
    }

    static TreeSet<String> references(Pattern pattern) {
        TreeSet<String> names = new TreeSet<>();
        if (pattern instanceof Pattern.Reference reference) {
            names.add(reference.vocabulary());
        } else if (pattern instanceof Pattern.Run run) {
            names.add(run.entry().vocabulary());
        } else if (pattern instanceof Pattern.Option option) {
            names.addAll(references(option.part()));
        } else if (pattern instanceof Pattern.Not not) {
            names.addAll(references(not.part()));
        } else if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(part -> names.addAll(references(part)));
        } else if (pattern instanceof Pattern.Choice choice) {
            choice.choices().forEach(part -> names.addAll(references(part)));
        }
        return names;
    }

    /** A rule's pattern, compiled. */
    RulePattern compile(Written written) {
        Scalar pattern = written.pattern();
        return new RulePattern(
                pattern.value(),
                written.rare(),
                Program.Compiler.compile(parse(pattern), lexicon, vocabularies::opening));
    }

    /** The ids of all rules that are there. */
    Set<String> ruleIds() {
        return ruleFiles.stream().map(RuleFile::id).collect(Collectors.toCollection(TreeSet::new));
    }

    Problems problems() {
        return problems;
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
