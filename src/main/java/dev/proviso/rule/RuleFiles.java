package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problem;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files that the rules of a run are made of: those shipped with the tool, and those of a user's folders. */
public final class RuleFiles {

    /** Where rules stand on the class path, and the language they are written for. */
    private static final String SHIPPED = "/rules/en";

    private final Map<String, RuleFile> shipped = new TreeMap<>();
    private final Map<String, RuleFile> own = new TreeMap<>();

    private RuleFiles() {}

    /** The shipped files, without checks: those are read where they are used. */
    public static RuleFiles shipped(Problems problems) {
        RuleFiles files = new RuleFiles();
        ShippedFiles.below(SHIPPED)
                .forEach((name, bytes) -> RuleFile.read("rules/en/" + name, bytes, problems)
                        .ifPresent(file -> files.shipped.put(file.id(), file)));
        return files;
    }

    /**
     * The shipped files and those of these folders. A file replaces the one of its id that is shipped or stands in a folder
     * before its own; two of one id in one folder are a problem.
     *
     * @throws IOException when a folder cannot be read
     */
    public static RuleFiles with(List<Path> folders, Problems problems) throws IOException {
        RuleFiles files = shipped(problems);
        for (Path folder : folders) {
            files.add(folder, problems);
        }
        files.own.values().forEach(file -> files.checkReplaced(file, problems));
        return files;
    }

    private void add(Path folder, Problems problems) throws IOException {
        Map<String, RuleFile> added = new TreeMap<>();
        for (RuleFile file : RuleFolder.files(folder, problems)) {
            RuleFile other = added.putIfAbsent(file.id(), file);
            if (other != null) {
                problems.add(
                        file.content(),
                        "the id '" + file.id() + "' is taken by "
                                + other.content().file());
            }
        }
        if (added.isEmpty() && problems.isEmpty()) {
            String name = RuleFolder.name(folder);
            problems.add(new Problem(name, 1, 1, "expected files that end in .yaml or .yml, found none"));
        }
        own.putAll(added);
    }

    /** The same without the user's files that have problems. */
    public RuleFiles without(Problems problems) {
        Set<String> broken = problems.list().stream().map(Problem::file).collect(Collectors.toSet());
        RuleFiles files = new RuleFiles();
        files.shipped.putAll(shipped);
        own.forEach((id, file) -> {
            if (!broken.contains(file.content().file())) {
                files.own.put(id, file);
            }
        });
        return files;
    }

    /** Others refer to a shipped file: what takes its place must be of the same kind. */
    private void checkReplaced(RuleFile file, Problems problems) {
        RuleFile replaced = shipped.get(file.id());
        if (replaced == null) {
            return;
        }
        if (replaced.isVocabulary() != file.isVocabulary()) {
            String kind = replaced.isVocabulary() ? "vocabulary" : "rule";
            problems.add(
                    file.content(), "the id '" + file.id() + "' is that of a shipped " + kind + ": choose another");
        } else if (replaced.learns() && !file.learns()) {
            problems.add(
                    file.content(),
                    "expected 'learns: true': documents add their own terms to the vocabulary '" + file.id() + "'");
        }
    }

    /** The rules, vocabularies and irregular forms; a shipped one stays where one's own of its id is of another kind. */
    public List<RuleFile> rules() {
        Map<String, RuleFile> all = new TreeMap<>(shipped);
        own.forEach((id, file) -> {
            RuleFile replaced = shipped.get(id);
            if (replaced == null || replaced.isVocabulary() == file.isVocabulary()) {
                all.put(id, file);
            }
        });
        return all.values().stream().filter(file -> !file.isCheck()).toList();
    }

    /** The values that the entries of a vocabulary have; none when there is no such vocabulary. */
    public Set<String> values(String vocabulary) {
        RuleFile file = own.getOrDefault(vocabulary, shipped.get(vocabulary));
        Optional<Mapping> entries =
                file == null ? Optional.empty() : file.content().mapping("entries", new Problems());
        return entries.map(lists -> (Set<String>) new TreeSet<>(lists.keys())).orElse(Set.of());
    }

    /** The ids of all rules. */
    public Set<String> ruleIds() {
        return rules().stream()
                .filter(RuleFile::isRule)
                .map(RuleFile::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The checks of the user's folders. */
    public List<RuleFile> checks() {
        return own.values().stream().filter(RuleFile::isCheck).toList();
    }

    /** Whether a file of this name stands in one of the user's folders. */
    public boolean isOwn(String name) {
        return own.values().stream().anyMatch(file -> file.content().file().equals(name));
    }

    /** The files of the user's folders by id, checks among them. */
    public List<RuleFile> own() {
        return new ArrayList<>(own.values());
    }
}
