package dev.proviso.eval;

import dev.proviso.Proviso;
import dev.proviso.analysis.Clauses;
import dev.proviso.document.Document;
import dev.proviso.extract.Extractor;
import dev.proviso.reader.UnreadableException;
import dev.proviso.rule.Firings;
import dev.proviso.rule.Item;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts in how many vendors' documents each pattern and entry is of use, and tells those that no rule should hold. */
final class FiringTable {

    /** What fires in fewer documents than this may be written for one of them: it has to name a legal source. */
    private static final int ENOUGH = 3;

    private final Firings firings = Firings.ofShippedRules();
    private final VendorNames names = new VendorNames();
    private final Proviso proviso = Proviso.create();
    private final PrintStream out;
    private int documents;

    FiringTable(PrintStream out) {
        this.out = out;
    }

    /** Reads the documents; those that cannot be read are left out with a line. */
    void read(List<Documents.Source> sources) throws IOException {
        Extractor extractor = Extractor.of(firings.pack());
        for (Documents.Source source : sources) {
            try {
                Document document = proviso.read(
                        Files.readAllBytes(source.file()), source.file().getFileName().toString());
                firings.beginDocumentOf(source.vendor());
                Clauses clauses = extractor.extract(document);
                names.read(document);
                clauses.parties().forEach(party -> party.names().forEach(names::add));
                if (!source.isFiled()) {
                    names.addWords(source.vendor());
                }
                documents++;
            } catch (UnreadableException e) {
                out.println("left out: " + e.getMessage());
            }
        }
    }

    /** Prints the table, rarest first. */
    void print() {
        List<Item> items = new ArrayList<>(firings.items());
        items.sort(Comparator.comparingInt(firings::count).thenComparing(Item.ORDER));
        out.println("documents  rule or vocabulary / key: pattern or entry");
        items.forEach(item -> out.printf(
                "%9d  %s / %s: %s%s%n",
                firings.count(item),
                item.file(),
                item.key(),
                item.written(),
                item.rare().isEmpty() ? "" : "  (rare: " + item.rare() + ")"));
    }

    /** Prints, for every item that holds {@code text}, the words it took in each vendor's documents. */
    void show(String text) {
        for (Item item : firings.items()) {
            if (describe(item).contains(text)) {
                out.println(firings.count(item) + "  " + describe(item));
                firings.quotes(item).forEach((vendor, quote) -> out.println("      " + vendor + ": " + quote));
            }
        }
    }

    /** Writes the table as tab-separated values. */
    void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder("documents\tfile\tkey\twritten\trare\n");
        for (Item item : firings.items()) {
            lines.append(firings.count(item)).append('\t').append(item.file()).append('\t');
            lines.append(item.key()).append('\t').append(item.written()).append('\t');
            lines.append(item.rare()).append('\n');
        }
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }

    /** Prints what is wrong with the rules; true when nothing is. */
    boolean judge() {
        List<String> wrong = new ArrayList<>();
        int rare = 0;
        for (Item item : firings.items()) {
            if (firings.count(item) < ENOUGH) {
                rare++;
                if (item.rare().isEmpty()) {
                    wrong.add(describe(item) + ": fires in " + firings.count(item)
                            + " documents; generalise it, merge it, delete it, or name its source with 'rare'");
                }
            }
            names.in(item).forEach(name -> wrong.add(describe(item) + ": holds the name '" + name + "'"));
        }
        out.println(firings.items().size() + " patterns and entries over " + documents + " documents; " + rare
                + " fire in fewer than " + ENOUGH + ", " + wrong.size() + " problems");
        wrong.forEach(out::println);
        return wrong.isEmpty();
    }

    private static String describe(Item item) {
        return item.file() + " / " + item.key() + ": " + item.written();
    }
}
