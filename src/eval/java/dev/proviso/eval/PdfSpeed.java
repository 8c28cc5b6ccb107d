package dev.proviso.eval;

import dev.proviso.reader.DocumentReader;
import dev.proviso.reader.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Measures how fast PDF files are read, as a share of PDFBox alone with the same settings, in CPU time; and that a
 * document of 500 pages takes no more than 256 MB.
 */
final class PdfSpeed {

    /** What must be kept of PDFBox's own speed. */
    private static final double LEAST_SHARE = 0.70;

    private static final int ROUNDS = 4;
    private static final int PAGES = 500;
    private static final int MEGABYTES = 256;

    private final Path folder;
    private final PrintStream out;

    PdfSpeed(Path shared, PrintStream out) {
        this.folder = shared.resolve("cuad/pdf");
        this.out = out;
    }

    /** Prints both; false when one is missed. */
    boolean print() throws IOException {
        List<byte[]> files = files();
        return printSpeed(files) & printMemory(files);
    }

    private List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** The first round only warms up; file by file, so that a busy machine slows both alike. */
    private boolean printSpeed(List<byte[]> files) throws IOException {
        long pages = 0;
        long bare = 0;
        long ours = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (byte[] file : files) {
                long start = cpu();
                int count = bare(file);
                long middle = cpu();
                ours(file);
                if (round > 0) {
                    pages += count;
                    bare += middle - start;
                    ours += cpu() - middle;
                }
            }
        }
        double share = (double) bare / ours;
        out.printf(Locale.ROOT, "%-28s %6.0f pages a CPU second%n", "PDFBox alone", pages * 1e9 / bare);
        out.printf(Locale.ROOT, "%-28s %6.0f pages a CPU second%n", "as a document", pages * 1e9 / ours);
        out.printf(Locale.ROOT, "%-28s %6.2f (at least %.2f)%n", "share", share, LEAST_SHARE);
        return share >= LEAST_SHARE;
    }

    private static int bare(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
            stripper.writeText(document, Writer.nullWriter());
            return document.getNumberOfPages();
        }
    }

    private static void ours(byte[] file) {
        try {
            new DocumentReader().read(file, "contract.pdf");
        } catch (UnreadableException e) {
            // A scan: PDFBox alone reads nothing from it either.
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private boolean printMemory(List<byte[]> files) throws IOException {
        Path file = Files.createTempFile("pages", ".pdf");
        try {
            Files.write(file, long500(files));
            ProcessRun run = ProcessRun.of(folder, MEGABYTES, List.of("check", "--quiet", "--fail-on", "none", file.toString()));
            out.printf(
                    Locale.ROOT,
                    "%-28s %6d exit code with -Xmx%dm, %d MB at its peak%n",
                    PAGES + " pages, " + Files.size(file) / 1_000 + " kB",
                    run.exit(),
                    MEGABYTES,
                    run.parentPeak());
            return run.exit() == 0;
        } finally {
            Files.delete(file);
        }
    }

    /** The pages of as many files as it takes. */
    private static byte[] long500(List<byte[]> files) throws IOException {
        List<PDDocument> sources = new ArrayList<>();
        try (PDDocument all = new PDDocument()) {
            for (int i = 0; all.getNumberOfPages() < PAGES; i = (i + 1) % files.size()) {
                PDDocument source = Loader.loadPDF(files.get(i));
                sources.add(source);
                for (int page = 0; page < source.getNumberOfPages() && all.getNumberOfPages() < PAGES; page++) {
                    all.importPage(source.getPage(page));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            all.save(bytes);
            return bytes.toByteArray();
        } finally {
            for (PDDocument source : sources) {
                source.close();
            }
        }
    }
}
