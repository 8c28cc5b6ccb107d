package dev.proviso.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the documents that the arguments of a command name, each once, in the order of their names. */
final class Inputs {

    private static final String STDIN = "-";

    private final Session session;
    private final String stdinName;
    private final TreeMap<String, Input> found = new TreeMap<>();
    private final Set<Path> places = new LinkedHashSet<>();

    private Inputs(Session session, String stdinName) {
        this.session = session;
        this.stdinName = stdinName;
    }

    /** Files as they are, folders walked, patterns resolved, {@code -} for standard input; what is wrong is an input too. */
    static List<Input> of(Session session, List<String> arguments, String stdinName) {
        Inputs inputs = new Inputs(session, stdinName);
        arguments.forEach(inputs::place);
        arguments.forEach(inputs::add);
        return List.copyOf(inputs.found.values());
    }

    private void place(String argument) {
        try {
            places.add(whole(Path.of(argument)));
        } catch (InvalidPathException e) {
            // told of when it is added
        }
    }

    private void add(String argument) {
        if (argument.equals(STDIN)) {
            add(new Input(stdinName, most -> session.in().readNBytes(most)));
            return;
        }
        try {
            Optional<Glob> glob = Glob.of(argument);
            if (glob.isPresent()) {
                addAll(argument, glob.get());
            } else {
                add(Path.of(argument));
            }
        } catch (InvalidPathException e) {
            add(Input.wrong(argument, "missing-file", argument + " is not a path (" + e.getReason() + ")."));
        }
    }

    private void addAll(String pattern, Glob glob) {
        List<Input> matching = Walk.of(glob.base(), sourceOf(glob.base()), glob.matcher());
        matching.forEach(this::add);
        if (matching.isEmpty()) {
            String message = pattern + " matches no document; their names end in " + Walk.endings();
            add(Input.wrong(pattern, "missing-file", message));
        }
    }

    private void add(Path path) {
        String source = sourceOf(path);
        if (Files.isDirectory(path)) {
            List<Input> walked = Walk.of(path, source);
            walked.forEach(this::add);
            if (walked.isEmpty()) {
                add(Input.wrong(
                        source,
                        "no-documents",
                        source + " holds no documents that are not ignored: their names end in " + Walk.endings()));
            }
        } else {
            add(Input.file(source, path));
        }
    }

    private void add(Input input) {
        found.putIfAbsent(input.source(), input);
    }

    /** The path as given; an absolute one relative to the working folder, else its last names. */
    private String sourceOf(Path path) {
        if (!path.isAbsolute()) {
            return slashed(path);
        }
        Path normal = path.normalize();
        boolean inside = normal.startsWith(session.folder()) && !normal.equals(session.folder());
        return slashed(inside ? session.folder().relativize(normal) : lastNames(normal));
    }

    /** As many as tell it from the other arguments. */
    private Path lastNames(Path path) {
        int names = path.getNameCount();
        for (int first = names - 1; first >= 0; first--) {
            Path last = path.subpath(first, names);
            if (first == 0 || places.stream().noneMatch(other -> !other.equals(path) && other.endsWith(last))) {
                return last;
            }
        }
        return Path.of("root");
    }

    private Path whole(Path path) {
        return session.folder().resolve(path).normalize();
    }

    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
