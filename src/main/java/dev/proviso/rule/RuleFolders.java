package dev.proviso.rule;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds rule files: those shipped with the tool and those in a user's folders. */
final class RuleFolders {

    /** Where rules stand on the class path, and the language they are written for. */
    private static final String SHIPPED = "/rules/en";

    private RuleFolders() {}

    /** The files shipped with the tool, by name. */
    static List<RuleFile> shipped() {
        URL root =
                Objects.requireNonNull(RuleFolders.class.getResource(SHIPPED), SHIPPED + " is not on the class path");
        try {
            URI uri = root.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return files(Path.of(uri), "rules/en/");
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return files(jar.getPath(SHIPPED), "rules/en/");
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the shipped rules cannot be read: " + e.getMessage(), e);
        }
    }

    /** The {@code .yaml} files below {@code folder}, by name. */
    static List<RuleFile> files(Path folder) throws IOException {
        return files(folder, folder.toString().replace('\\', '/') + "/");
    }

    private static List<RuleFile> files(Path folder, String prefix) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        List<RuleFile> files = new ArrayList<>();
        for (Path path : paths) {
            String relative = folder.relativize(path).toString().replace('\\', '/');
            String parent = relative.contains("/") ? relative.substring(0, relative.lastIndexOf('/')) : "";
            files.add(new RuleFile(prefix + relative, parent, Files.readAllBytes(path)));
        }
        return files;
    }
}
