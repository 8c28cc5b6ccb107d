package dev.proviso.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Measures the shipped rules on real documents. See CONTRIBUTING.md for how it is started. */
public final class Evaluation {

    private static final String USAGE = "usage: firing [--output FILE.tsv | --show TEXT] | accuracy | parity [--show TEXT]"
            + " | pdf | hostile | changes [--verbose] | edits [--skip N]";

    private Evaluation() {}

    /**
     * Runs one evaluation and ends the process when it fails.
     *
     * @param arguments the folder of the documents, the evaluation, its options
     */
    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments[0]).normalize();
        List<String> words = List.of(arguments).subList(1, arguments.length);
        if (!run(shared, words, System.out)) {
            System.exit(1);
        }
    }

    /** False when the evaluation found something wrong. */
    private static boolean run(Path shared, List<String> words, PrintStream out) throws IOException {
        if (words.isEmpty()) {
            out.println(USAGE);
            return false;
        }
        if (!Files.isDirectory(shared)) {
            out.println("skipped: there are no documents to evaluate on at " + shared
                    + " (-Dproviso.shared=DIR says where they are)");
            return true;
        }
        return switch (words.get(0)) {
            case "firing" -> firing(shared, words, out);
            case "accuracy" -> accuracy(shared, out);
            case "changes" -> changes(shared, words.contains("--verbose"), out);
            case "edits" -> new MadeVersions(shared, out)
                    .print(Integer.parseInt(option("--skip", words).orElse("0")));
            case "parity" -> parity(shared, words, out);
            case "pdf" -> new PdfSpeed(shared, out).print();
            case "hostile" -> new Hostile(shared, out).print();
            default -> {
                out.println(USAGE);
                yield false;
            }
        };
    }

    private static Optional<String> option(String name, List<String> words) {
        int at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    }

    private static boolean firing(Path shared, List<String> words, PrintStream out) throws IOException {
        Optional<String> shown = option("--show", words);
        Optional<String> output = option("--output", words);
        FiringTable table = new FiringTable(out);
        table.read(Documents.below(shared));
        if (shown.isPresent()) {
            table.show(shown.get());
            return true;
        }
        if (output.isPresent()) {
            table.write(Path.of(output.get()));
        } else {
            table.print();
        }
        return table.judge();
    }

    private static boolean parity(Path shared, List<String> words, PrintStream out) throws IOException {
        return new Parity(shared, out, option("--show", words)).print(Path.of("target", "parity").toAbsolutePath());
    }

    private static boolean accuracy(Path shared, PrintStream out) throws IOException {
        new Accuracy(shared, out).print();
        return true;
    }

    private static boolean changes(Path shared, boolean verbose, PrintStream out) throws IOException {
        new AnnotatedVersions(shared, out).print(verbose);
        return true;
    }
}
