package dev.proviso.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file whose versions git keeps. Only commands of git that read are run, and none that runs another program. */
final class GitFile {

    private static final String ALL = "..";

    /**
     * A commit.
     *
     * @param hash its full name
     * @param date the day it was committed, as ISO 8601
     */
    record Commit(String hash, String date) {

        private static final int SHORT = 10;

        /** "2023-08-07 1a2b3c4d5e". */
        String label() {
            return date + ' ' + hash.substring(0, Math.min(SHORT, hash.length()));
        }
    }

    private final Git git;
    private final String name;
    private final String shown;

    private GitFile(Git git, String name, String shown) {
        this.git = git;
        this.name = name;
        this.shown = shown;
    }

    /** @throws Trouble when git is not there, or the path lies in no repository */
    static GitFile of(Session session, String argument) throws Trouble {
        Path path = path(session, argument);
        Path folder = path.getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        if (folder == null || Files.isDirectory(path)) {
            throw new Trouble("--git: " + argument + " is a folder; name a file whose versions git keeps");
        }
        Git git = new Git(folder);
        if (git.run("rev-parse", "--git-dir").isEmpty()) {
            throw new Trouble("--git: " + argument + " lies in no git repository that may be read");
        }
        return new GitFile(git, Inputs.slashed(folder.relativize(path)), argument);
    }

    private static Path path(Session session, String argument) throws Trouble {
        try {
            return session.folder().resolve(argument).normalize();
        } catch (InvalidPathException e) {
            throw new Trouble("--git: " + argument + " is not a path (" + e.getReason() + ")", e);
        }
    }

    /**
     * The commits that changed the file, the oldest first; before them the start of the range.
     *
     * @param range FROM..TO, either of which may be missing; empty for all
     * @throws Trouble when git does not know one of the two
     */
    List<Commit> commits(String range) throws Trouble {
        String within = range.isEmpty() ? ALL : range;
        int dots = within.indexOf(ALL);
        if (dots < 0 || within.startsWith("...", dots)) {
            throw new Trouble("--git: " + range + " is no range of versions; write FROM..TO, for example v1..HEAD");
        }
        String from = within.substring(0, dots);
        String to = within.substring(dots + ALL.length());
        String last = commit(to.isEmpty() ? "HEAD" : to);
        List<Commit> commits = new ArrayList<>();
        if (from.isEmpty()) {
            commits.addAll(log(last, name));
        } else {
            String first = commit(from);
            commits.addAll(log("--max-count=1", first));
            commits.addAll(log(first + ALL + last, name));
        }
        return commits;
    }

    /** The file as it was then; empty where it was not there. */
    Optional<byte[]> at(Commit commit) throws Trouble {
        return git.run("cat-file", "blob", commit.hash() + ":./" + name);
    }

    private String commit(String revision) throws Trouble {
        return git.run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
                .orElseThrow(() -> new Trouble(
                        revision.equals("HEAD")
                                ? "--git: the repository of " + shown + " has no commits yet"
                                : "--git: git knows no commit " + revision));
    }

    /** The first parents only: what a merge brought in counts once, when it came. */
    private List<Commit> log(String... arguments) throws Trouble {
        List<String> command = new ArrayList<>(
                List.of("log", "--first-parent", "--reverse", "--no-show-signature", "--no-ext-diff", "--no-textconv"));
        command.addAll(List.of("--no-notes", "--no-color", "--date=short", "--format=%H %cd"));
        boolean ofFile = !arguments[0].startsWith("--");
        command.addAll(ofFile ? List.of(arguments[0], "--", arguments[1]) : List.of(arguments[0], arguments[1], "--"));
        byte[] out = git.run(command.toArray(String[]::new))
                .orElseThrow(() -> new Trouble("--git: git could not tell the history of " + shown));
        return new String(out, StandardCharsets.US_ASCII)
                .lines()
                .map(line -> new Commit(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)))
                .toList();
    }
}
