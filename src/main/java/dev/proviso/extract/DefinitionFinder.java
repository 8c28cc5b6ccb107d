package dev.proviso.extract;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Term;
import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import dev.proviso.rule.Capture;
import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms a document defines and what kind of data each stands for: by the term's own words ("User Content"), else by the words
 * that define it ("anything you upload").
 */
final class DefinitionFinder {

    /** How many characters before a bracket are read for what the term in it stands for. */
    private static final int REACH = 400;

    /** The defining verb stands within so many words of the term. */
    private static final int NEAR = 8;

    /** A term has fewer words than this behind its first. */
    private static final int LONGEST = 6;

    private static final String LOOSE = "loose-content";

    /** Where a definition speaks of several kinds of data, the first of these is meant. */
    private static final List<DataObject> SENSES = List.of(
            DataObject.FEEDBACK,
            DataObject.USAGE_DATA,
            DataObject.CONTENT,
            DataObject.PERSONAL_DATA,
            DataObject.PROVIDER_CONTENT);

    private static final List<String> PRODUCTS = List.of("service", "software");

    private static final List<DataObject> CONTENTS = List.of(DataObject.CONTENT, DataObject.PROVIDER_CONTENT);

    private final Document document;
    private final Matcher matcher;

    DefinitionFinder(Document document, RulePack pack, DocumentTerms terms) {
        this.document = document;
        this.matcher = new Matcher(pack, terms);
    }

    /** The defined terms in the order of their definitions. */
    List<Definition> find(List<Quoted> quoted) {
        List<Definition> definitions = new ArrayList<>();
        for (Quoted term : quoted) {
            boolean known = definitions.stream().anyMatch(other -> other.term().equalsIgnoreCase(term.term()));
            if (!known && isTerm(term.term())) {
                defining(term).ifPresent(stretch -> definitions.add(definition(term, stretch)));
            }
        }
        return new FurtherDefinitions(document, matcher).behind(definitions);
    }

    /** Whether it is written as terms are: with a capital, or as a kind of data of its own ("routing data"). */
    private boolean isTerm(String term) {
        if (term.isEmpty() || term.chars().filter(c -> c == ' ').count() >= LONGEST) {
            return false;
        }
        DefiningWords name = words(term);
        boolean isData =
                name.size() > 1 && name.end("data-name", 1) && name.all("thing").isEmpty();
        return (Character.isUpperCase(term.charAt(0)) || isData) && !name.isAll("no-term");
    }

    /** The words that say what the term stands for; empty when the quotation defines nothing. */
    private Optional<Span> defining(Quoted term) {
        Span sentence = document.sentences().get(term.sentence()).span();
        if (term.bracket() >= 0) {
            return Optional.of(before(term, sentence, term.bracket()));
        }
        Span rest = new Span(term.span().end(), sentence.end());
        if (words(rest).begin("defines", NEAR)) {
            return Optional.of(rest);
        }
        Span left = before(term, sentence, term.span().start());
        return words(left).end("calls", NEAR) ? Optional.of(left) : Optional.empty();
    }

    /** The sentence up to the term, from behind the words that take it out of another one ("does not include"). */
    private Span before(Quoted term, Span sentence, int end) {
        Span span = new Span(Math.min(end, Math.max(sentence.start(), end - REACH)), end);
        return term.bracket() < 0 ? span : new Span(words(span).lastLeftOut().orElse(span.start()), end);
    }

    private Definition definition(Quoted term, Span stretch) {
        Sentence sentence = document.sentences().get(term.sentence());
        DefiningWords defining = words(stretch);
        return new Definition(
                term.term(),
                object(term, defining),
                defining.includes(),
                defining.excludes(),
                document.quote(sentence.span()),
                document.locate(sentence.span(), sentence.section()));
    }

    private DefiningWords words(String term) {
        return DefiningWords.of(matcher, term, new Span(0, term.length()));
    }

    private DefiningWords words(Span span) {
        return DefiningWords.of(matcher, document.text(), span);
    }

    private @Nullable DataObject object(Quoted term, DefiningWords defining) {
        DefiningWords name = words(term.term());
        if (name.isAll("party") || name.isAll("document-name") || name.end("no-thing", 1)) {
            return null;
        }
        List<Capture> own = name.all("thing");
        boolean isWhole = own.size() == 1 && own.get(0).to() - own.get(0).from() == name.size();
        if (isWhole && !own.get(0).value().equals(LOOSE)) {
            DataObject named = Term.find(DataObject.class, own.get(0).value()).orElse(null);
            return named == DataObject.CONTENT && isFeedback(name, defining) ? DataObject.FEEDBACK : named;
        }
        boolean isProduct =
                own.stream().anyMatch(capture -> capture.to() == name.size() && PRODUCTS.contains(capture.value()));
        if (isProduct) {
            return Term.find(DataObject.class, own.get(own.size() - 1).value()).orElse(null);
        }
        boolean isLoose = own.stream().anyMatch(capture -> capture.value().equals(LOOSE))
                && name.all("data-name").isEmpty();
        return sense(defining, isLoose).or(() -> byOwnWords(own)).orElse(null);
    }

    /** Whether a bare noun is defined as remarks on the service, or sums some up: ideas and proposals ("Submissions"). */
    private static boolean isFeedback(DefiningWords name, DefiningWords defining) {
        Set<String> senses =
                defining.takenIn("sense").stream().map(Capture::value).collect(Collectors.toSet());
        boolean isRemarks = senses.contains(DataObject.FEEDBACK.id())
                && (!senses.contains(DataObject.CONTENT.id()) || name.isAll("remark"));
        return name.size() == 1 && (isRemarks || defining.endsIn("feedback"));
    }

    /** What the defining words speak of; for a term such as "Content" or "Materials" only whose content it is. */
    private static Optional<DataObject> sense(DefiningWords defining, boolean contentOnly) {
        Set<DataObject> senses = new TreeSet<>(Comparator.comparingInt(SENSES::indexOf));
        for (Capture sense : defining.takenIn("sense")) {
            Term.find(DataObject.class, sense.value()).filter(SENSES::contains).ifPresent(senses::add);
        }
        return senses.stream()
                .filter(object -> !contentOnly || CONTENTS.contains(object))
                .findFirst();
    }

    private static Optional<DataObject> byOwnWords(List<Capture> own) {
        return own.stream()
                .flatMap(capture -> Term.find(DataObject.class, capture.value()).stream())
                .findFirst();
    }

    /** Adds the terms to the vocabularies of what they stand for, so that rules see them. */
    static void teach(List<Definition> definitions, DocumentTerms terms) {
        for (Definition definition : definitions) {
            DataObject object = definition.object();
            if (object != null) {
                String vocabulary = object == DataObject.OTHER ? "other-thing" : object.id();
                terms.add(vocabulary, definition.term(), object.id());
                if (definition.term().toLowerCase(Locale.ROOT).endsWith("s")) {
                    terms.add(
                            vocabulary,
                            definition.term().substring(0, definition.term().length() - 1),
                            object.id());
                }
            }
        }
    }
}
