package dev.proviso.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes web pages, PDFs of two producers and Word files of Markdown documents; what is there already is kept. */
final class Renderings {

    private final Path from;
    private final Path to;

    /**
     * @param from the folder with the Markdown
     * @param to where a folder for each kind is made
     */
    Renderings(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** The folders by what they hold; kinds whose program is missing are left out. */
    Map<String, Path> make() throws IOException {
        Map<String, Path> folders = new LinkedHashMap<>();
        folders.put("html", html());
        if (Programs.has("soffice")) {
            folders.put("pdf-libreoffice", office("pdf", "pdf"));
            folders.put("docx", office("docx", "docx:Office Open XML Text"));
        }
        if (Programs.has("chromium")) {
            folders.put("pdf-chromium", chromium());
        }
        return folders;
    }

    private Path html() throws IOException {
        Path folder = Files.createDirectories(to.resolve("html"));
        var extensions = List.of(TablesExtension.create());
        for (Path file : files(from)) {
            String body = HtmlRenderer.builder()
                    .extensions(extensions)
                    .build()
                    .render(Parser.builder().extensions(extensions).build().parse(Files.readString(file)));
            Files.writeString(
                    folder.resolve(stem(file) + ".html"),
                    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Terms</title></head><body>"
                            + body + "</body></html>",
                    StandardCharsets.UTF_8);
        }
        return folder;
    }

    private Path office(String ending, String filter) throws IOException {
        Path folder = Files.createDirectories(to.resolve(ending.equals("pdf") ? "pdf-libreoffice" : ending));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + to.resolve("profile").toUri(),
                "--infilter=HTML (StarWriter)",
                "--convert-to",
                filter,
                "--outdir",
                folder.toString()));
        int fixed = command.size();
        for (Path page : files(to.resolve("html"))) {
            if (!Files.exists(folder.resolve(stem(page) + "." + ending))) {
                command.add(page.toString());
            }
        }
        if (command.size() > fixed) {
            Programs.run(command);
        }
        return folder;
    }

    private Path chromium() throws IOException {
        Path folder = Files.createDirectories(to.resolve("pdf-chromium"));
        for (Path page : files(to.resolve("html"))) {
            Path pdf = folder.resolve(stem(page) + ".pdf");
            if (!Files.exists(pdf)) {
                Programs.run(List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString()));
            }
        }
        return folder;
    }

    /** The files of a folder by name, hidden ones left out. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** A file's name without its ending. */
    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "");
    }
}
