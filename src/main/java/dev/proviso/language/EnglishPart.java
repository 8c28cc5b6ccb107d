package dev.proviso.language;

import dev.proviso.document.Document;
import java.util.Set;

/**
 * What of a document is in English.
 *
 * @param document the document with its language, and a notice when part of it is in another one
 * @param foreign indices into {@link Document#blocks()} of what is in another language; empty when that is little, or
 *     when the document's language is not English
 */
public record EnglishPart(Document document, Set<Integer> foreign) {

    public EnglishPart {
        foreign = Set.copyOf(foreign);
    }

    /** Whether there is anything to analyse. */
    public boolean isEnglish() {
        return document.language().equals(LanguageGuess.ENGLISH);
    }
}
