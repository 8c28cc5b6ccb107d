package dev.proviso.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds rule files: those shipped with the tool and those in a user's folders. */
public final class RuleFolders {

    /** Where rules stand on the class path, and the language they are written for. */
    private static final String SHIPPED = "/rules/en";

    private RuleFolders() {}

    /** The files shipped with the tool, by name. */
    static List<RuleFile> shipped() {
        List<RuleFile> files = new ArrayList<>();
        ShippedFiles.below(SHIPPED).forEach((name, bytes) -> files.add(ruleFile("rules/en/", name, bytes)));
        return files;
    }

    /** The files below {@code folder} that hold no checks, by name. */
    static List<RuleFile> rules(Path folder) throws IOException {
        return files(folder).stream().filter(file -> !file.isCheck()).toList();
    }

    /** The files below {@code folder} that hold a check, by the name they are reported under. */
    public static SortedMap<String, byte[]> checks(Path folder) throws IOException {
        SortedMap<String, byte[]> checks = new TreeMap<>();
        files(folder).stream().filter(RuleFile::isCheck).forEach(file -> checks.put(file.name(), file.bytes()));
        return checks;
    }

    /** The {@code .yaml} files below {@code folder}, by name. */
    private static List<RuleFile> files(Path folder) throws IOException {
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
