package dev.proviso.eval;

import dev.proviso.compare.Change;
import dev.proviso.compare.Comparer;
import dev.proviso.compare.Difference;
import dev.proviso.compare.Version;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares documents with versions of them that a script made: some with one right changed, as many with none. */
final class MadeVersions {

    /** Pairs of each half: with a right changed, and without. */
    private static final int HALF = 15;

    private static final double LEAST_F1 = 0.90;

    private final Path shared;
    private final PrintStream out;
    private final VersionReader reader = new VersionReader();
    private int right;
    private int wrong;
    private int missed;
    private int quiet;

    MadeVersions(Path shared, PrintStream out) {
        this.shared = shared;
        this.out = out;
    }

    /**
     * Compares documents with what a script made of them and prints what was told wrongly.
     *
     * @param skip so many documents are passed over first, so that other ones are taken
     * @return whether enough was right
     */
    boolean print(int skip) throws IOException {
        Iterator<Path> files = documents().stream().skip(skip).iterator();
        int changed = 0;
        while (files.hasNext() && changed < HALF) {
            changed += isEdited(files.next(), Edits.at(changed)) ? 1 : 0;
        }
        int disguised = 0;
        while (files.hasNext() && disguised < HALF) {
            disguised += isDisguised(files.next(), disguised) ? 1 : 0;
        }
        double f1 = 2.0 * right / (2.0 * right + wrong + missed);
        out.printf(
                "one right changed: %d pairs, changes right %d, wrong %d, missed %d, F1 %.3f%n",
                changed, right, wrong, missed, f1);
        out.printf("none changed: %d pairs, %d without a change told%n", disguised, quiet);
        return f1 >= LEAST_F1 && quiet == disguised;
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(shared.resolve("corpus"))) {
            return files.filter(name -> name.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** Whether the document can be read and has something to make the change on. */
    private boolean isEdited(Path file, Edits edit) throws IOException {
        String text = Files.readString(file);
        Optional<Version> old = reader.read(text);
        Optional<Edits.Edited> made = old.flatMap(version -> edit.make(text, version.analysis()));
        Optional<Version> now = made.flatMap(edited -> reader.read(edited.text()));
        now.ifPresent(version -> judge(file, edit, made.get(), Comparer.compare(old.get(), version)));
        return now.isPresent();
    }

    /** Whether the document can be read. */
    private boolean isDisguised(Path file, int turn) throws IOException {
        String text = Files.readString(file);
        Optional<Version> old = reader.read(text);
        Optional<Version> now = old.flatMap(version -> reader.read(Disguise.of(text, version.analysis(), turn)));
        now.ifPresent(version -> judge(file, Comparer.compare(old.get(), version)));
        return now.isPresent();
    }

    private void judge(Path file, Edits edit, Edits.Edited made, Difference difference) {
        List<Change> told = difference.changes().stream().filter(Change::isOfRights).toList();
        boolean found = told.stream()
                .anyMatch(change -> change.id().equals(edit.change())
                        && (change.quote().text().contains(made.words()) || made.words().contains(change.quote().text())));
        right += found ? 1 : 0;
        missed += found ? 0 : 1;
        wrong += told.size() - (found ? 1 : 0);
        if (!found || told.size() > 1) {
            out.println(file.getFileName() + ": made " + edit.change() + " “" + made.words() + '”');
            told.forEach(change -> out.println("   told " + change.id() + " “" + change.quote().text() + '”'));
        }
    }

    private void judge(Path file, Difference difference) {
        quiet += difference.changes().isEmpty() ? 1 : 0;
        difference
                .changes()
                .forEach(change -> out.println(file.getFileName() + ": told " + change.id() + ' ' + change.kind() + ' '
                        + change.added() + change.removed() + " “" + change.quote().text() + '”'));
    }
}
