package dev.proviso.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** The program tesseract, which recognises the text of pictures, where it is installed. */
public final class Tesseract {

    private static final String PROGRAM = "tesseract";
    private static final long SECONDS = 20;

    private Tesseract() {}

    /** Whether the program can be started. */
    public static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder(PROGRAM, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The words of a picture of English text, as rows of tesseract's table: one for each word, with the numbers of its
     * block, paragraph and line and its place in pixels.
     *
     * @throws IOException when the program fails
     */
    static List<String> rows(BufferedImage picture, int dotsPerInch) throws IOException {
        Process process = new ProcessBuilder(
                        PROGRAM, "stdin", "stdout", "-l", "eng", "--dpi", String.valueOf(dotsPerInch), "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Thread sender = new Thread(() -> send(picture, process), "picture");
            sender.setDaemon(true);
            sender.start();
            String table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(PROGRAM + " ended with " + process.exitValue());
            }
            return table.lines().skip(1).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(PROGRAM + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Sends from a thread of its own, for a program that answers early would stop listening. */
    private static void send(BufferedImage picture, Process process) {
        try (OutputStream out = process.getOutputStream()) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
