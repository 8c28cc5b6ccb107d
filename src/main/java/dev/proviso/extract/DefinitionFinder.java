package dev.proviso.extract;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Term;
import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.rule.Capture;
import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Passage;
import dev.proviso.rule.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private static final String LOOSE = "loose-content";

    /** Where a definition speaks of several kinds of data, the first of these is meant. */
    private static final List<DataObject> SENSES = List.of(
            DataObject.FEEDBACK,
            DataObject.USAGE_DATA,
            DataObject.CONTENT,
            DataObject.PERSONAL_DATA,
            DataObject.PROVIDER_CONTENT);

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
        return definitions;
    }

    private static boolean isTerm(String term) {
        return !term.isEmpty()
                && Character.isUpperCase(term.charAt(0))
                && term.chars().filter(c -> c == ' ').count() < 6;
    }

    /** The words that say what the term stands for; empty when the quotation defines nothing. */
    private Optional<Span> defining(Quoted term) {
        Span sentence = document.sentences().get(term.sentence()).span();
        if (term.bracket() >= 0) {
            return Optional.of(before(term, sentence, term.bracket()));
        }
        Span rest = new Span(term.span().end(), sentence.end());
        if (begins("defines", rest)) {
            return Optional.of(rest);
        }
        Span left = before(term, sentence, term.span().start());
        return ends("calls", left) ? Optional.of(left) : Optional.empty();
    }

    /** The sentence up to the term, from behind the words that take it out of another one ("does not include"). */
    private Span before(Quoted term, Span sentence, int end) {
        Span span = new Span(Math.min(end, Math.max(sentence.start(), end - REACH)), end);
        Passage passage = passage(span);
        List<Capture> cuts =
                matcher.scan("leaves-out", passage, 0, passage.tokens().size());
        if (cuts.isEmpty() || term.bracket() < 0) {
            return span;
        }
        Capture last = cuts.get(cuts.size() - 1);
        return new Span(passage.tokens().span(last.from(), last.to()).end(), end);
    }

    private boolean begins(String vocabulary, Span span) {
        Passage passage = passage(span);
        return !matcher.scan(vocabulary, passage, 0, Math.min(passage.tokens().size(), NEAR))
                .isEmpty();
    }

    private boolean ends(String vocabulary, Span span) {
        Passage passage = passage(span);
        int size = passage.tokens().size();
        return !matcher.scan(vocabulary, passage, Math.max(0, size - NEAR), size)
                .isEmpty();
    }

    private Definition definition(Quoted term, Span stretch) {
        Sentence sentence = document.sentences().get(term.sentence());
        Passage passage = passage(stretch);
        return new Definition(
                term.term(),
                object(term, passage),
                classes(passage, false),
                classes(passage, true),
                document.quote(sentence.span()),
                document.locate(sentence.span(), sentence.section()));
    }

    private Passage passage(Span span) {
        return matcher.passage(Tokenizer.tokenize(document.text(), span));
    }

    private @Nullable DataObject object(Quoted term, Passage defining) {
        String words = term.term();
        Passage name = matcher.passage(Tokenizer.tokenize(words, new Span(0, words.length())));
        List<Capture> own = matcher.scan("thing", name, 0, name.tokens().size());
        boolean isWhole = own.size() == 1
                && own.get(0).to() - own.get(0).from() == name.tokens().size();
        if (isWhole && !own.get(0).value().equals(LOOSE)) {
            return Term.find(DataObject.class, own.get(0).value()).orElse(null);
        }
        int end = matcher.scan("leaves-out", defining, 0, defining.tokens().size()).stream()
                .mapToInt(Capture::from)
                .findFirst()
                .orElse(defining.tokens().size());
        boolean isLoose = own.stream().anyMatch(capture -> capture.value().equals(LOOSE))
                && matcher.scan("data-name", name, 0, name.tokens().size()).isEmpty();
        return sense(defining, end, isLoose).or(() -> byOwnWords(own)).orElse(null);
    }

    /** What the defining words speak of; for a term such as "Content" or "Materials" only whose content it is. */
    private Optional<DataObject> sense(Passage defining, int end, boolean contentOnly) {
        Set<DataObject> senses = new TreeSet<>(Comparator.comparingInt(SENSES::indexOf));
        for (Capture sense : matcher.scan("sense", defining, 0, end)) {
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

    private List<String> classes(Passage passage, boolean excluded) {
        int size = passage.tokens().size();
        int split = matcher.scan("leaves-out", passage, 0, size).stream()
                .mapToInt(Capture::from)
                .findFirst()
                .orElse(size);
        TreeSet<String> classes = new TreeSet<>();
        matcher.scan("data-class", passage, excluded ? split : 0, excluded ? size : split)
                .forEach(capture -> classes.add(capture.value()));
        return List.copyOf(classes);
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
