package dev.proviso.gap;

import dev.proviso.clause.Level;
import dev.proviso.rule.RuleException;
import dev.proviso.rule.RuleFiles;
import dev.proviso.rule.RulePack;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rules and checks of a run. Immutable and thread-safe.
 *
 * @param rules what is found in a text
 * @param checks what is told about it
 */
public record RuleBook(RulePack rules, CheckPack checks) {

    public RuleBook {
        Objects.requireNonNull(rules);
        Objects.requireNonNull(checks);
    }

    /** The same with these checks at another level, and without what other rules and checks find and tell. */
    public RuleBook with(Map<String, Level> levels, Set<String> off) {
        return new RuleBook(rules.without(off), checks.with(levels, off));
    }

    /** Those that the tool ships with. */
    public static RuleBook shipped() {
        return new RuleBook(RulePack.shipped(), CheckPack.shipped());
    }

    /**
     * Those and the rules and checks of these folders; a file with the id of a shipped one replaces it.
     *
     * @throws RuleException when files have mistakes; it carries all of them
     * @throws IOException when a folder cannot be read
     */
    public static RuleBook load(List<Path> folders) throws RuleException, IOException {
        if (folders.isEmpty()) {
            return shipped();
        }
        Problems problems = new Problems();
        RuleFiles files = RuleFiles.with(folders, problems);
        RuleBook book = new RuleBook(RulePack.of(files, problems), CheckPack.of(files, problems));
        if (!problems.isEmpty()) {
            throw new RuleException(problems.list());
        }
        return book;
    }
}
