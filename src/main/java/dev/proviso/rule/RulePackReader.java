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
        inflections = Inflections.of(files, problems);
        files.stream().filter(file -> !file.isInflections()).forEach(this::sort);
        vocabularyFiles.forEach(vocabularies::add);
        List<Vocabulary> compiled = vocabularies.compile();
        List<Rule> read = new ArrayList<>();
        ruleFiles.forEach(file -> read.add(new RuleReader(this).read(file)));
        Rules rules = Rules.of(read);
        Tables tables = Tables.of(lexicon);
        PatternIndex index = PatternIndex.of(rules, tables.needs());
        return new RulePack(tables, compiled, PhraseFiler.file(compiled, lexicon), rules, index);
    }

    private void sort(RuleFile file) {
        if (file.isVocabulary()) {
            vocabularyFiles.put(file.id(), file.content());
        } else if (file.isRule()) {
            ruleFiles.add(file);
        } else {
            String kind = "expected 'finds' (a rule or check) or 'entries' (a vocabulary), found neither";
            problems.add(file.content(), kind);
            file.content().refuseUnknownKeys(RuleFile.KEYS, problems);
        }
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
        for (Pattern.Reference reference : References.all(pattern)) {
            String name = reference.vocabulary();
            if (!vocabularyFiles.containsKey(name)) {
                String hint = Nearest.hint(name, vocabularyFiles.keySet());
                problems.add(
                        written, References.offset(written.value(), name), "unknown vocabulary '" + name + "'" + hint);
            }
            if (!Capture.OF_CLAUSES.contains(reference.capture())
                    && !reference.capture().equals(name)) {
                String hint = Nearest.hint(reference.capture(), Capture.OF_CLAUSES);
                problems.add(
                        written,
                        References.offset(written.value(), reference),
                        "unknown capture '" + reference.capture() + "'"
                                + (hint.isEmpty() ? ", expected one of from, object, to" : hint));
            }
        }
    }

    /** A rule's pattern, compiled. */
    RulePattern compile(Written written) {
        Scalar pattern = written.pattern();
        return new RulePattern(
                pattern.value(),
                written.rare(),
                ProgramCompiler.compile(parse(pattern), lexicon, vocabularies.needs()));
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
