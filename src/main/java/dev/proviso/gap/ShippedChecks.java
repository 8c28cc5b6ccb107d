package dev.proviso.gap;

import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** Reads the checks that the tool ships with, from its jar or from the folder of compiled classes. */
final class ShippedChecks {

    private static final String FOLDER = "/rules/checks";

    private ShippedChecks() {}

    /** The shipped checks; their files are part of the build, so a mistake in one is a broken build. */
    static CheckPack read() {
        Problems problems = new Problems();
        CheckReader reader = new CheckReader(problems);
        List<Check> checks = new ArrayList<>();
        for (String name : names()) {
            reader.read("rules/checks/" + name, bytes(name)).ifPresent(checks::add);
        }
        if (!problems.isEmpty() || checks.isEmpty()) {
            throw new IllegalStateException("the shipped checks cannot be used: " + problems.list());
        }
        return new CheckPack(checks);
    }

    private static List<String> names() {
        URL folder =
                Objects.requireNonNull(ShippedChecks.class.getResource(FOLDER), FOLDER + " is not on the class path");
        try {
            Stream<String> names = "jar".equals(folder.getProtocol()) ? inJar(folder) : inFolder(folder.toURI());
            try (names) {
                return names.filter(name -> name.endsWith(".yaml")).sorted().toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the shipped checks cannot be listed: " + e.getMessage(), e);
        }
    }

    private static Stream<String> inFolder(URI folder) throws IOException {
        return Files.list(Path.of(folder)).map(file -> String.valueOf(file.getFileName()));
    }

    /** The class loader's own open jar is asked: it knows its entries already. */
    private static Stream<String> inJar(URL folder) throws IOException {
        String prefix = FOLDER.substring(1) + "/";
        return ((JarURLConnection) folder.openConnection())
                .getJarFile().stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> name.substring(prefix.length()));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ShippedChecks.class.getResourceAsStream(FOLDER + "/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the shipped check " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
