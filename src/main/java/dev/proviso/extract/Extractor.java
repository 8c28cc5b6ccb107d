package dev.proviso.extract;

import dev.proviso.analysis.Clauses;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Party;
import dev.proviso.clause.PartyNames;
import dev.proviso.document.Document;
import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.RulePack;
import java.util.List;

/** Finds the grants, controls, definitions and parties of a document. Immutable and thread-safe. */
public final class Extractor {

    private final RulePack pack;
    private final List<String> side;

    private Extractor(RulePack pack, List<String> side) {
        this.pack = pack;
        this.side = List.copyOf(side);
    }

    /** An extractor that goes by these rules. */
    public static Extractor of(RulePack pack) {
        return of(pack, List.of());
    }

    /**
     * The same for a reader on one side of the contract.
     *
     * @param side what documents call the reader's side: the customer, where they name parties without saying who serves whom
     */
    public static Extractor of(RulePack pack, List<String> side) {
        return new Extractor(pack, side);
    }

    /** What the rules find in {@code document}, whose sentences have been detected. */
    public Clauses extract(Document document) {
        DocumentTerms terms = new DocumentTerms();
        Learned learned = learn(document, terms);
        return new ClauseFinder(document, new Matcher(pack, terms)).find(learned.parties(), learned.definitions());
    }

    /** The passages of {@code document} as the rules see them. */
    public Passages passages(Document document) {
        DocumentTerms terms = new DocumentTerms();
        learn(document, terms);
        return new Passages(document, new Matcher(pack, terms), terms);
    }

    private record Learned(List<PartyNames> parties, List<Definition> definitions) {}

    /** Finds the parties and the definitions, and adds what they are called to {@code terms}. */
    private Learned learn(Document document, DocumentTerms terms) {
        List<Quoted> quoted = Quoted.all(document);
        List<PartyNames> parties = new PartyFinder(document, pack, side).find(quoted);
        parties.forEach(party -> teach(party, terms));
        List<Definition> definitions = new DefinitionFinder(document, pack, terms).find(quoted);
        DefinitionFinder.teach(definitions, terms);
        return new Learned(parties, definitions);
    }

    private static void teach(PartyNames party, DocumentTerms terms) {
        String vocabulary =
                party.role() == Party.OTHER ? "named-party" : party.role().id();
        party.names().forEach(name -> terms.add(vocabulary, name, party.role().id()));
    }
}
