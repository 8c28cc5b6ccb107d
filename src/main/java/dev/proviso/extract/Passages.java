package dev.proviso.extract;

import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The passages of one document as rules see them, for what explains the rules. Belongs to one thread. */
public final class Passages {

    private final Document document;
    private final DocumentTerms terms;
    private final Units units;
    private final Readings readings;

    Passages(Document document, Matcher matcher, DocumentTerms terms) {
        this.document = document;
        this.terms = terms;
        this.units = new Units(document);
        this.readings = new Readings(document, matcher);
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** What the document adds to the vocabularies. */
    public DocumentTerms terms() {
        return terms;
    }

    /**
     * What a clause may be read from that begins at the sentence: the sentence with the list that it introduces, the
     * sentence as an item of a list whose items stand for themselves, then the sentence alone; nothing for a heading.
     */
    public List<Reading> at(int sentence) {
        List<Reading> all = new ArrayList<>();
        if (document.sentences().get(sentence).kind() != Sentence.Kind.HEADING) {
            Stream.concat(units.list(sentence).stream(), units.around(sentence).stream())
                    .flatMap(list -> readings.ofList(list).stream())
                    .filter(reading -> reading.unit().first() == sentence && !isSingle(reading))
                    .forEach(all::add);
            all.add(readings.single(sentence));
        }
        return all;
    }

    private static boolean isSingle(Reading reading) {
        return !reading.unit().isList() && reading.unit().lead() == null;
    }
}
