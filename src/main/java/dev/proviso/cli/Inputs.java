package dev.proviso.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the documents that the arguments of a command name, each once, in the order of the arguments. */
final class Inputs {

    private static final String STDIN = "-";

    private final Session session;
    private final String stdinName;
    private final List<Input> found = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();

    private Inputs(Session session, String stdinName) {
        this.session = session;
        this.stdinName = stdinName;
    }

    /** Files as they are, folders walked, {@code -} for standard input; what is wrong is an input too. */
    static List<Input> of(Session session, List<String> paths, String stdinName) {
        Inputs inputs = new Inputs(session, stdinName);
        paths.forEach(inputs::add);
        return List.copyOf(inputs.found);
    }

    private void add(String argument) {
        if (argument.equals(STDIN)) {
            add(new Input(stdinName, most -> session.in().readNBytes(most)));
            return;
        }
        try {
            add(Path.of(argument));
        } catch (InvalidPathException e) {
            add(Input.wrong(argument, "missing-file", argument + " is not a path (" + e.getReason() + ")."));
        }
    }

    private void add(Path path) {
        String source = sourceOf(path);
        if (Files.isDirectory(path)) {
            List<Input> walked = Walk.of(path, source);
            walked.forEach(this::add);
            if (walked.isEmpty()) {
                add(Input.wrong(
                        source, "no-documents", source + " holds no documents: their names end in " + Walk.endings()));
            }
        } else {
            add(Input.file(source, path));
        }
    }

    private void add(Input input) {
        if (sources.add(input.source())) {
            found.add(input);
        }
    }

    /** The path as given; an absolute one relative to the working folder, else its last name. */
    private String sourceOf(Path path) {
        Path shown = path;
        if (path.isAbsolute()) {
            Path normal = path.normalize();
            boolean inside = normal.startsWith(session.folder()) && !normal.equals(session.folder());
            Path name = normal.getFileName();
            shown = inside ? session.folder().relativize(normal) : name == null ? Path.of("root") : name;
        }
        return slashed(shown);
    }

    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
