package dev.proviso.reader;

import dev.proviso.document.Document;

/** Turns the bytes of a file into a document without sentences and language, wherever that is done. */
@FunctionalInterface
public interface DocumentSource {

    /**
     * The document in {@code bytes}.
     *
     * @param name what it is reported under; its extension helps to tell the format
     * @throws UnreadableException when there is nothing to analyse: no text, a password, an unknown or broken file
     */
    Document read(byte[] bytes, String name) throws UnreadableException;
}
