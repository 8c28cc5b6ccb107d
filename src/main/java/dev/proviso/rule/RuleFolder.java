package dev.proviso.rule;

import dev.proviso.yaml.Problem;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the rule files of one of a user's folders. */
final class RuleFolder {

    private RuleFolder() {}

    /** The {@code .yaml} and {@code .yml} files below {@code folder}, by name; hidden ones are left out. */
    static List<RuleFile> files(Path folder, Problems problems) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        for (Path path : paths(folder.toRealPath())) {
            String name = name(folder) + "/"
                    + folder.toRealPath().relativize(path).toString().replace('\\', '/');
            if (Files.size(path) > YamlReader.MOST_BYTES) {
                problems.add(new Problem(name, 1, 1, YamlReader.TOO_LONG));
            } else {
                RuleFile.read(name, Files.readAllBytes(path), problems).ifPresent(files::add);
            }
        }
        return files;
    }

    /** The folder as the user wrote it. */
    static String name(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> isRuleFile(folder.relativize(path)) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isRuleFile(Path path) {
        String name = path.getFileName().toString();
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
