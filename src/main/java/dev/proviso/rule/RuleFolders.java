package dev.proviso.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds rule files: those shipped with the tool and those in a user's folders. */
final class RuleFolders {

    /** Where rules stand on the class path, and the language they are written for. */
    private static final String SHIPPED = "/rules/en";

    private RuleFolders() {}

    /** The files shipped with the tool, by name. */
    static List<RuleFile> shipped() {
        List<RuleFile> files = new ArrayList<>();
        ShippedFiles.below(SHIPPED).forEach((name, bytes) -> files.add(ruleFile("rules/en/", name, bytes)));
        return files;
    }

    /** The {@code .yaml} files below {@code folder}, by name. */
    static List<RuleFile> files(Path folder) throws IOException {
        String prefix = folder.toString().replace('\\', '/') + "/";
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        List<RuleFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            files.add(ruleFile(prefix, name, Files.readAllBytes(path)));
        }
        return files;
    }

    private static RuleFile ruleFile(String prefix, String name, byte[] bytes) {
        String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
        return new RuleFile(prefix + name, folder, bytes);
    }
}
