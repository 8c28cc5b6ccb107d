package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problem;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files that the rules of a run are made of: those shipped with the tool, and those of a user's folders. */
public final class RuleFiles {

    /** Where rules stand on the class path, and the language they are written for. */
    private static final String SHIPPED = "/rules/en";

    private final Map<String, RuleFile> all = new LinkedHashMap<>();
    private final Map<String, RuleFile> own = new TreeMap<>();

    private RuleFiles() {}

    /** The shipped files, without checks: those are read where they are used. */
    public static RuleFiles shipped(Problems problems) {
        RuleFiles files = new RuleFiles();
        ShippedFiles.below(SHIPPED)
                .forEach((name, bytes) -> RuleFile.read("rules/en/" + name, bytes, problems)
                        .ifPresent(file -> files.all.put(file.id(), file)));
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
            files.own.putAll(added);
        }
        files.own.forEach((id, file) -> files.checkReplaced(file, problems));
        files.all.putAll(files.own);
        return files;
    }

    /** Others refer to a shipped file: what takes its place must be of the same kind. */
    private void checkReplaced(RuleFile file, Problems problems) {
        RuleFile shipped = all.get(file.id());
        if (shipped == null) {
            return;
        }
        if (shipped.isVocabulary() != file.isVocabulary()) {
            String kind = shipped.isVocabulary() ? "vocabulary" : "rule";
            problems.add(
                    file.content(), "the id '" + file.id() + "' is that of a shipped " + kind + ": choose another");
        } else if (shipped.learns() && !file.learns()) {
            problems.add(
                    file.content(),
                    "expected 'learns: true': documents add their own terms to the vocabulary '" + file.id() + "'");
        }
    }

    /** The rules, vocabularies and irregular forms. */
    public List<RuleFile> rules() {
        return all.values().stream().filter(file -> !file.isCheck()).toList();
    }

    /** The values that the entries of a vocabulary have; none when there is no such vocabulary. */
    public Set<String> values(String vocabulary) {
        RuleFile file = all.get(vocabulary);
        Optional<Mapping> entries =
                file == null ? Optional.empty() : file.content().mapping("entries", new Problems());
        return entries.map(lists -> (Set<String>) new TreeSet<>(lists.keys())).orElse(Set.of());
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
