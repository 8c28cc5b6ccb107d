package dev.proviso.cli;

import dev.proviso.compare.Version;
import dev.proviso.report.Comparison;
import dev.proviso.report.DiffReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the versions of a file that git keeps, each with the one before. */
final class HistoryDiff {

    private final Session session;
    private final Versions versions;

    HistoryDiff(Session session, Versions versions) {
        this.session = session;
        this.versions = versions;
    }

    /**
     * Compares the versions in a range.
     *
     * @param range FROM..TO, either of which may be missing; empty for all up to now
     * @throws Trouble when git is not there, or does not know the file or the range
     */
    DiffReport compare(String path, String range) throws Trouble {
        GitFile file = GitFile.of(session, path);
        List<GitFile.Commit> commits = file.commits(range);
        List<Comparison> comparisons = new ArrayList<>();
        Version last = null;
        int found = 0;
        for (GitFile.Commit commit : commits) {
            Optional<byte[]> content = file.at(commit);
            if (content.isPresent()) {
                found++;
                Version now = read(path, commit, content.get());
                compare(commit, last, now, comparisons);
                last = now == null ? last : now;
            }
        }
        if (found == 0) {
            throw new Trouble("git knows no version of " + path + (range.isEmpty() ? "" : " in " + range)
                    + "; check the path, and that it is committed");
        }
        return new DiffReport(DiffReport.Shape.HISTORY, comparisons);
    }

    private @Nullable Version read(String path, GitFile.Commit commit, byte[] content) {
        Input input = new Input(path, most -> content);
        Optional<Version> version = versions.read(input);
        if (version.isEmpty()) {
            versions.complain("the version of " + commit.label() + " was left out");
        }
        return version.orElse(null);
    }

    private void compare(
            GitFile.Commit commit, @Nullable Version last, @Nullable Version now, List<Comparison> comparisons) {
        if (last != null && now != null) {
            versions.compare(commit.label(), last, now).ifPresent(comparisons::add);
        }
    }
}
