package dev.proviso.bench;

import dev.proviso.Proviso;
import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.reader.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The documents that everything is measured on: Markdown or text, in English. Immutable. */
final class Texts {

    /** Names of lists of files in the workshop. */
    static final String MARKDOWN = "Markdown";

    static final String HTML = "HTML";

    private static final long SEED = 20;

    private final Path place;
    private final Proviso proviso = Proviso.create();
    private final ArrayList<Source> files = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    /** @param place a file, or a folder with files below it */
    Texts(Path place) throws IOException {
        this.place = place;
        if (!Files.exists(place)) {
            throw new IOException(place + " is not there: give a file or a folder with -Dbench.texts=PATH");
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(place)) {
            paths = walk.filter(path -> path.toString().matches(".*\\.(md|txt)"))
                    .sorted()
                    .toList();
        }
        for (Path path : paths) {
            add(path);
        }
        if (documents.isEmpty()) {
            throw new IOException(place
                    + " holds no .md or .txt file in English: give another file or folder with -Dbench.texts=PATH");
        }
    }

    private void add(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        try {
            Document document = proviso.read(bytes, path.toString());
            documents.add(document);
            files.add(new Source(path.getFileName().toString(), bytes, sentenceBytes(document)));
        } catch (UnreadableException e) {
            // a text in another language: the tool does not read it either
        }
    }

    private static long sentenceBytes(Document document) {
        return document.sentences().stream()
                .mapToLong(sentence -> document.quote(sentence.span()).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** Lays down the sections in an order that is mixed, and the same in each run; and the files as they are, and as pages. */
    void layDown(Workshop workshop) throws IOException {
        List<Section> sections = new ArrayList<>();
        documents.forEach(document -> sections.addAll(sections(document)));
        Collections.shuffle(sections, new Random(SEED));
        workshop.write(Workshop.SECTIONS, sections);
        workshop.write(MARKDOWN, files);
        workshop.write(HTML, pages());
    }

    /** The files as HTML pages. */
    private ArrayList<Source> pages() {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        ArrayList<Source> pages = new ArrayList<>();
        for (Source file : files) {
            String body = renderer.render(parser.parse(new String(file.bytes(), StandardCharsets.UTF_8)));
            String page = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + file.name()
                    + "</title></head>\n<body><main>\n" + body + "</main></body></html>\n";
            pages.add(new Source(file.name() + ".html", page.getBytes(StandardCharsets.UTF_8), file.sentenceBytes()));
        }
        return pages;
    }

    /** All sections with their sentences, headings left out. */
    private static List<Section> sections(Document document) {
        Map<Integer, List<String>> bySection = new TreeMap<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Sentence.Kind.HEADING) {
                bySection
                        .computeIfAbsent(sentence.section(), unused -> new ArrayList<>())
                        .add(document.quote(sentence.span()));
            }
        }
        List<Section> sections = new ArrayList<>();
        bySection.forEach((number, sentences) -> {
            String heading = document.sections().get(number).heading();
            sections.add(new Section(Objects.requireNonNullElse(heading, ""), sentences));
        });
        return sections;
    }

    @Override
    public String toString() {
        long bytes = files.stream().mapToLong(Source::sentenceBytes).sum();
        int sentences = documents.stream()
                .mapToInt(document -> document.sentences().size())
                .sum();
        return String.format(
                Locale.ROOT,
                "%s: %d documents, %d sentences, %.1f MB of text",
                place.normalize(),
                documents.size(),
                sentences,
                bytes / 1e6);
    }
}
