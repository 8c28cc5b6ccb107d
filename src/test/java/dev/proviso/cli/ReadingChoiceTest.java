package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.proviso.reader.Tesseract;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingChoiceTest {

    @TempDir
    private Path folder;

    @Test
    void opensAPdfWithOneOfThePasswords() throws IOException {
        String locked = pdf("locked.pdf", 1, "sesame");
        String passwords = file("passwords.txt", "\uFEFFwrong\n\nsesame\n");
        assertThat(Run.of("check", "--password-file", passwords, locked).err()).isEmpty();
        String other = file("other.txt", "wrong\n");
        assertThat(Run.of("check", "--password-file", other, locked).err())
                .isEqualTo("proviso: locked.pdf asks for a password, and none in the password file opens it.\n");
    }

    @Test
    void aPasswordReachesTheProcessThatReadsSeveralFiles() throws IOException {
        String locked = pdf("locked.pdf", 1, "sesame");
        String passwords = file("passwords.txt", "sesame");
        Run run = Run.of("check", "--password-file", passwords, locked, pdf("open.pdf", 1, ""));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("locked.pdf   no sensitive use found", "open.pdf   no sensitive use found");
    }

    @Test
    void aMissingPasswordFileIsNamed() throws IOException {
        Run run = Run.of("check", "--password-file", "nowhere.txt", pdf("a.pdf", 1, ""));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("proviso: --password-file nowhere.txt cannot be read")
                .hasLineCount(1);
    }

    @Test
    void aLargerFileThanAllowedIsRefusedUnlessTheLimitIsRaised() throws IOException {
        String large = file("large.txt", "You may use it. ".repeat(70_000));
        Run run = Run.of("check", "--limit", "file=1", large);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("proviso: large.txt is larger than 1 MB: raise --limit file=MB if it is to be read.\n");
        assertThat(Run.of("check", "--limit", "file=2", large).err()).isEmpty();
    }

    @Test
    void pagesBeyondTheLimitAreToldOf() throws IOException {
        Run run = Run.of("check", "--limit", "pages=2", "--format", "json", pdf("long.pdf", 3, ""));
        assertThat(run.out())
                .contains("\"status\" : \"degraded\"", "Only the first 2 of 3 pages were read.")
                .doesNotContain("without text");
    }

    @Test
    void textBeyondTheLimitIsToldOf() throws IOException {
        for (String name : new String[] {"terms.txt", "terms.md", "terms.html"}) {
            Run run = Run.of(
                    "check",
                    "--limit",
                    "characters=100",
                    "--format",
                    "json",
                    file(name, "You may use it. ".repeat(30)));
            assertThat(run.out()).as(name).contains("\"status\" : \"degraded\"", "\"code\" : \"text-limit\"");
        }
        Run run = Run.of("check", "--limit", "characters=20", "--format", "json", pdf("terms.pdf", 2, ""));
        assertThat(run.out()).contains("\"status\" : \"degraded\"", "\"code\" : \"text-limit\"");
    }

    @Test
    void deepNestingIsToldOf() throws IOException {
        String deep = file("deep.html", "<div>".repeat(60) + "<p>You may use it.");
        assertThat(Run.of("check", "--format", "json", deep).out()).doesNotContain("nesting-limit");
        assertThat(Run.of("check", "--limit", "depth=50", "--format", "json", deep)
                        .out())
                .contains("\"code\" : \"nesting-limit\"");
    }

    @Test
    void aLimitThatIsNoneIsExplained() throws IOException {
        String good = file("good.md", "# Terms");
        assertThat(Run.of("check", "--limit", "size=3", good).err())
                .isEqualTo(
                        "proviso: --limit size=3: write NAME=N, with a name of characters, depth, file, growth, memory,"
                                + " pages, seconds\n");
        assertThat(Run.of("check", "--limit", "pages=many", good).err())
                .isEqualTo("proviso: --limit pages=many: give a whole number from 1 to 999999999\n");
    }

    @Test
    void recognisesPicturesWhereTesseractIsInstalled() throws Exception {
        assumeThat(Tesseract.isInstalled()).isTrue();
        String scan = scan("scan.pdf");
        assertThat(Run.of("check", scan).err())
                .isEqualTo("proviso: scan.pdf has no text, only 1 scanned page: run OCR first, or try --ocr.\n");
        Run run = Run.of("check", "--ocr", "--limit", "seconds=300", "--format", "json", scan);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"status\" : \"analysed\"", "\"code\" : \"recognised\"")
                .contains("You grant us a perpetual licence to use Your Content for AI training.", "\"line\" : 2");
    }

    @Test
    void saysThatTesseractIsMissing() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("java.class.path");
        ProcessBuilder program = new ProcessBuilder(
                java, "-cp", path, Main.class.getName(), "check", "--ocr", file("good.md", "# Terms"));
        program.environment().put("PATH", folder.toString());
        Process process = program.start();
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(process.errorReader().readLine())
                .isEqualTo("proviso: --ocr needs tesseract, which is not on the PATH; install it, or leave --ocr out");
    }

    private String scan(String name) throws IOException {
        BufferedImage picture = new BufferedImage(1700, 2200, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        pen.drawString("These are the terms of the service that you use.", 150, 300);
        pen.drawString("You grant us a perpetual licence to use Your Content for AI training.", 150, 350);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
            }
            document.save(folder.resolve(name).toFile());
        }
        return folder.resolve(name).toString();
    }

    private String pdf(String name, int pages, String password) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                page(document, "You may use the Service as long as you pay for it, by rule " + "abc".charAt(i) + ".");
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file.toString();
    }

    private static void page(PDDocument document, String words) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.newLineAtOffset(72, 700);
            out.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
            out.showText(words);
            out.endText();
        }
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
