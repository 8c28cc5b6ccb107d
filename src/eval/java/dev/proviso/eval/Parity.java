package dev.proviso.eval;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.reader.UnreadableException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the same documents in several formats and prints how many grants and controls are the same by the words they
 * quote, what the scorer says of each format, and whether every quote can be found again in its file.
 */
final class Parity {

    /** Some of these pages hold several documents: of them only what stands in the twin's text is compared. */
    private static final String PAGES = "html-pairs";

    private final Path shared;
    private final PrintStream out;
    private final Optional<String> shown;
    private final Proviso proviso = Proviso.create();
    private final Retrieval retrieval;

    /**
     * @param shown part of the name of the comparison whose differences are printed, empty for none
     */
    Parity(Path shared, PrintStream out, Optional<String> shown) {
        this.shared = shared;
        this.out = out;
        this.shown = shown;
        this.retrieval = new Retrieval(out);
    }

    /** Prints all comparisons; false when a quote was not found again. */
    boolean print(Path work) throws IOException {
        Map<String, Path> renderings = new Renderings(shared.resolve("gold/md"), work).make();
        if (!renderings.containsKey("docx")) {
            out.println("skipped: soffice is not installed, no PDF and DOCX of its making");
        }
        if (!renderings.containsKey("pdf-chromium")) {
            out.println("skipped: chromium is not installed, no PDF of its making");
        }
        out.printf("%-28s%9s%9s%9s%9s%9s%n", "", "first", "other", "both", "same", "alike");
        for (Map.Entry<String, Path> rendering : renderings.entrySet()) {
            compare("gold " + rendering.getKey(), shared.resolve("gold/md"), rendering.getValue(), clause -> true);
        }
        compare(PAGES, shared.resolve("html-pairs/md"), shared.resolve("html-pairs/html"), clause -> true);
        compare("cuad pdf, licences", shared.resolve("cuad/txt"), shared.resolve("cuad/pdf"), Parity::isLicence);
        originals();
        retrieval.print();
        scores(renderings);
        return retrieval.isComplete();
    }

    private static boolean isLicence(Clause clause) {
        return clause instanceof Grant grant && grant.kind() == GrantKind.LICENCE;
    }

    private void originals() throws IOException {
        Path folder = shared.resolve("originals/textel");
        for (String ending : List.of("pdf", "docx")) {
            Map<String, Path> first = files(folder, "md");
            compare("originals " + ending, first, files(folder, ending), clause -> true);
        }
    }

    private void compare(String name, Path first, Path other, Predicate<Clause> wanted) throws IOException {
        if (Files.isDirectory(first) && Files.isDirectory(other)) {
            compare(name, files(first, ""), files(other, ""), wanted);
        } else {
            out.println("skipped: " + name + ", there are no documents at " + other);
        }
    }

    private void compare(String name, Map<String, Path> first, Map<String, Path> other, Predicate<Clause> wanted)
            throws IOException {
        int firsts = 0;
        int others = 0;
        int both = 0;
        int most = 0;
        int alike = 0;
        for (Map.Entry<String, Path> document : other.entrySet()) {
            Path twin = first.get(document.getKey());
            if (twin != null) {
                QuotedClauses one = QuotedClauses.of(analyse(twin), wanted);
                QuotedClauses all = QuotedClauses.of(analyse(document.getValue()), wanted);
                QuotedClauses two = name.equals(PAGES) ? all.within(text(twin)) : all;
                firsts += one.size();
                others += two.size();
                both += one.shared(two);
                alike += one.alike(two);
                most += Math.max(one.size(), two.size());
                show(name, document.getKey(), one, two);
            }
        }
        out.printf(
                "%-28s%9d%9d%9d%8.1f%%%8.1f%%%n",
                name, firsts, others, both, share(both, most), share(both + alike, most));
    }

    private static float share(int part, int all) {
        return all == 0 ? 100f : 100f * part / all;
    }

    private String text(Path file) throws IOException {
        try {
            return proviso.read(Files.readAllBytes(file), file.getFileName().toString()).text();
        } catch (UnreadableException e) {
            return "";
        }
    }

    private void show(String name, String document, QuotedClauses one, QuotedClauses two) {
        if (shown.isPresent() && name.contains(shown.get())) {
            one.lackingIn(two).forEach(quote -> out.println("  - " + document + ": " + quote));
            two.lackingIn(one).forEach(quote -> out.println("  + " + document + ": " + quote));
        }
    }

    private Analysis analyse(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Analysis analysis = proviso.analyse(bytes, file.getFileName().toString());
        retrieval.check(analysis, bytes);
        return analysis;
    }

    private static Map<String, Path> files(Path folder, String ending) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (Path file : Renderings.files(folder)) {
            if (file.toString().endsWith(ending)) {
                files.put(Renderings.stem(file), file);
            }
        }
        return files;
    }

    private void scores(Map<String, Path> renderings) throws IOException {
        ScoreTable table = new ScoreTable();
        Map<String, Path> all = new LinkedHashMap<>(Map.of("md", shared.resolve("gold/md")));
        all.putAll(renderings);
        Scorer scorer = new Scorer(shared, proviso);
        for (Map.Entry<String, Path> format : all.entrySet()) {
            scorer.analyse(format.getValue());
            table.take(format.getKey(), scorer.gold(List.of()));
        }
        table.print(List.copyOf(all.keySet()), out);
    }
}
