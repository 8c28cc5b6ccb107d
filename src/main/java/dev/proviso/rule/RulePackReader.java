package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Nearest;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import dev.proviso.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compiles rule files into a pack and collects every mistake in them. One reader reads one pack. */
final class RulePackReader {

    private static final String INFLECTIONS = "inflections";

    private final Problems problems = new Problems();
    private final Lexicon lexicon = new Lexicon();
    private final Map<String, Mapping> vocabularyFiles = new TreeMap<>();
    private final Set<String> ruleIds = new TreeSet<>();
    private final Set<String> ids = new TreeSet<>();
    private final VocabularyCompiler vocabularies = new VocabularyCompiler(this);
    private Inflections inflections = new Inflections(Map.of());

    private RulePackReader() {}

    /** The pack that these files make up. */
    static RulePack read(List<RuleFile> files) throws RuleException {
        RulePackReader reader = new RulePackReader();
        RulePack pack = reader.compile(files);
        if (!reader.problems.isEmpty()) {
            throw new RuleException(reader.problems.list());
        }
        return pack;
    }

    private RulePack compile(List<RuleFile> files) {
        Map<RuleFile, Mapping> ruleFiles = new LinkedHashMap<>();
        for (RuleFile file : files) {
            YamlReader.readMapping(file.name(), file.bytes(), problems)
                    .ifPresent(mapping -> sort(file, mapping, ruleFiles));
        }
        vocabularyFiles.forEach(vocabularies::add);
        Map<String, Vocabulary> compiled = vocabularies.compile();
        List<Rule> rules = new ArrayList<>();
        ruleFiles.forEach((file, mapping) -> rules.add(new RuleReader(this).read(file, mapping)));
        return new RulePack(lexicon, WordFrequencies.of(lexicon), compiled, rules);
    }

    private void sort(RuleFile file, Mapping mapping, Map<RuleFile, Mapping> ruleFiles) {
        String id = mapping.text("id", problems);
        if (!id.equals(file.stem())) {
            problems.add(mapping, "the id must be the file's name '" + file.stem() + "', not '" + id + "'");
        }
        if (!ids.add(id)) {
            problems.add(mapping, "the id '" + id + "' is taken by another file");
        } else if (id.equals(INFLECTIONS)) {
            inflections = new Inflections(irregular(mapping));
        } else if (mapping.has("entries")) {
            vocabularyFiles.put(id, mapping);
        } else {
            ruleFiles.put(file, mapping);
            ruleIds.add(id);
        }
    }

    private Map<String, List<String>> irregular(Mapping mapping) {
        mapping.refuseUnknownKeys(List.of("id", "title", "irregular"), problems);
        Map<String, List<String>> irregular = new TreeMap<>();
        mapping.mapping("irregular", problems).ifPresent(forms -> {
            for (String base : forms.keys()) {
                irregular.put(
                        base,
                        forms.texts(base, problems).stream().map(Scalar::value).toList());
            }
        });
        return irregular;
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
        return ruleIds;
    }

    Problems problems() {
        return problems;
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
