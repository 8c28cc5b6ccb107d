package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Section;
import dev.proviso.language.SentenceSplitter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads small documents for tests and shows what came of them. */
final class Reading {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    private Reading() {}

    static Document of(String name, String text) throws UnreadableException {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Document of(String name, byte[] bytes) throws UnreadableException {
        return SPLITTER.split(new DocumentReader().read(bytes, name));
    }

    /** Each block as "KIND section: words". */
    static List<String> blocks(Document document) {
        return document.blocks().stream().map(block -> line(document, block)).toList();
    }

    static List<String> sentences(Document document) {
        return document.sentences().stream()
                .map(sentence -> document.quote(sentence.span()))
                .toList();
    }

    static List<String> headings(Document document) {
        return document.sections().stream()
                .skip(1)
                .map(section -> section.number() + "|" + section.heading())
                .toList();
    }

    private static String line(Document document, Block block) {
        Section section = document.sections().get(block.section());
        return block.kind() + " " + section.number() + ": " + document.quote(block.span());
    }
}
