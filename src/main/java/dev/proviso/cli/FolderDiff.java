package dev.proviso.cli;

import dev.proviso.compare.Version;
import dev.proviso.report.Comparison;
import dev.proviso.report.DiffReport;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Compares the documents of two folders that have the same name; their endings may differ. */
final class FolderDiff {

    /**
     * A document of a folder.
     *
     * @param name its way from the folder
     */
    private record Named(String name, Input input) {

        /** The name without its ending. */
        String stem() {
            return name.replaceFirst("\\.[^./]*$", "");
        }
    }

    private final Versions versions;
    private final List<Comparison> comparisons = new ArrayList<>();

    FolderDiff(Versions versions) {
        this.versions = versions;
    }

    static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** @throws Trouble when one of the two is no folder, or no name is in both */
    DiffReport compare(String before, String after) throws Trouble {
        requireFolder(before);
        requireFolder(after);
        List<Named> old = documents(before);
        List<Named> now = documents(after);
        Map<Named, Named> pairs = new TreeMap<>(Comparator.comparing(Named::name));
        pair(old, now, Named::name, pairs);
        pair(old, now, Named::stem, pairs);
        if (pairs.isEmpty()) {
            throw new Trouble("no document in " + before + " has the name of one in " + after
                    + "; give two folders that hold versions of the same documents");
        }
        old.forEach(document -> alone(document, after));
        now.forEach(document -> alone(document, before));
        pairs.forEach((one, other) -> compare(one.input(), other.input()));
        return new DiffReport(DiffReport.Shape.FOLDERS, comparisons);
    }

    private static void requireFolder(String argument) throws Trouble {
        if (!isFolder(argument)) {
            throw new Trouble(argument + " is no folder and the other argument is one; give two files or two folders");
        }
    }

    /** Takes out of both lists what has one key, which no other document of its folder has. */
    private static void pair(List<Named> old, List<Named> now, Function<Named, String> key, Map<Named, Named> pairs) {
        for (Named one : List.copyOf(old)) {
            List<Named> here = withKey(old, key, one);
            List<Named> there = withKey(now, key, one);
            if (here.size() == 1 && there.size() == 1) {
                pairs.put(one, there.get(0));
                old.remove(one);
                now.remove(there.get(0));
            }
        }
    }

    private static List<Named> withKey(List<Named> all, Function<Named, String> key, Named one) {
        return all.stream()
                .filter(other -> key.apply(other).equals(key.apply(one)))
                .toList();
    }

    private void compare(Input old, Input now) {
        Optional<Version> before = versions.read(old);
        Optional<Version> after = versions.read(now);
        if (before.isPresent() && after.isPresent()) {
            versions.compare("", before.get(), after.get()).ifPresent(comparisons::add);
        }
    }

    private void alone(Named document, String other) {
        versions.complain(document.input().source() + " has no counterpart in " + other + ": it was not compared");
    }

    private static List<Named> documents(String folder) {
        return new ArrayList<>(Walk.of(Path.of(folder), folder).stream()
                .map(input ->
                        new Named(input.source().substring(folder.length()).replaceFirst("^/", ""), input))
                .toList());
    }
}
