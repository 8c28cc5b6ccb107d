package dev.proviso.bench;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which a run lays down what its measuring processes work on.
 *
 * @param folder there when something has been laid down
 */
record Workshop(Path folder) {

    /** The system property that tells a measuring process where the folder is. */
    static final String PROPERTY = "bench.workshop";

    /** The sections of {@link MatchingBenchmark}. */
    static final String SECTIONS = "sections";

    /** The patterns that Hyperscan takes, compiled for it, and their numbers. */
    static final String HYPERSCAN = "hyperscan.db";

    static final String EXPRESSIBLE = "expressible";

    /** That of the run which this process measures for. */
    static Workshop current() {
        return new Workshop(Path.of(System.getProperty(PROPERTY)));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Lays down something serialisable. */
    void write(String name, Object thing) throws IOException {
        Files.createDirectories(folder);
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file(name)))) {
            out.writeObject(thing);
        }
    }

    /** What was laid down under this name. */
    @SuppressWarnings("unchecked")
    <T> T read(String name) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file(name)))) {
            return (T) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(file(name) + " was laid down by another version", e);
        }
    }
}
