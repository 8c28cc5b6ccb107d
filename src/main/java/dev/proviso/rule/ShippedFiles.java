package dev.proviso.rule;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The YAML files that the tool ships with, read from its jar or from the folder of compiled classes. */
public final class ShippedFiles {

    private static final String ENDING = ".yaml";

    private ShippedFiles() {}

    /**
     * The content of every file below {@code folder} by its name within that folder ("grants/licence.yaml").
     *
     * @param folder an absolute name on the class path, without a slash at its end
     * @throws IllegalStateException when the folder is not there: the build is broken
     */
    public static SortedMap<String, byte[]> below(String folder) {
        URL root = Objects.requireNonNull(ShippedFiles.class.getResource(folder), folder + " is not on the class path");
        try {
            return "jar".equals(root.getProtocol()) ? inJar(root, folder) : inFolder(root.toURI());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the shipped files of " + folder + " cannot be read: " + e, e);
        }
    }

    /**
     * The content of a file that the build made, when the tool runs from its jar. A folder of compiled classes may hold an
     * older one than its sources: there it counts as absent.
     */
    public static Optional<byte[]> inJar(String name) throws IOException {
        URL file = ShippedFiles.class.getResource(name);
        if (file == null || !"jar".equals(file.getProtocol())) {
            return Optional.empty();
        }
        try (InputStream in = file.openStream()) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static SortedMap<String, byte[]> inFolder(URI uri) throws IOException {
        Path folder = Path.of(uri);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** A jar asked for its entries is several times faster to start with than a file system over it. */
    private static SortedMap<String, byte[]> inJar(URL root, String folder) throws IOException {
        String prefix = folder.substring(1) + "/";
        JarFile jar = ((JarURLConnection) root.openConnection()).getJarFile(); // shared: not ours to close
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<JarEntry> entries = jar.stream()
                .filter(entry ->
                        entry.getName().startsWith(prefix) && entry.getName().endsWith(ENDING))
                .toList();
        for (JarEntry entry : entries) {
            try (InputStream in = jar.getInputStream(entry)) {
                files.put(entry.getName().substring(prefix.length()), in.readAllBytes());
            }
        }
        return files;
    }
}
