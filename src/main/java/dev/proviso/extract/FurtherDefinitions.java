package dev.proviso.extract;

import dev.proviso.clause.Definition;
import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import dev.proviso.rule.Matcher;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the sentences that say more of what a defined term takes in: "For clarity, User Content includes messages". */
final class FurtherDefinitions {

    /** Such a sentence begins with the term, but for a few words: the term begins within so many characters. */
    private static final int OPENING = 40;

    /** And goes on with the defining verb: so many words of it are read. */
    private static final int NEXT = 3;

    private final Document document;
    private final Matcher matcher;

    FurtherDefinitions(Document document, Matcher matcher) {
        this.document = document;
        this.matcher = matcher;
    }

    /** The definitions, and behind them the sentences that say more of their terms. */
    List<Definition> behind(List<Definition> definitions) {
        Set<Integer> starts =
                definitions.stream().map(known -> known.location().start()).collect(Collectors.toSet());
        Stream<Definition> further = document.sentences().stream()
                .filter(sentence -> !starts.contains(sentence.span().start()))
                .flatMap(sentence -> first(definitions, sentence).stream());
        return Stream.concat(definitions.stream(), further).toList();
    }

    private Optional<Definition> first(List<Definition> definitions, Sentence sentence) {
        String words = document.quote(sentence.span());
        return definitions.stream()
                .filter(known -> known.object() != null && opens(known.term(), words))
                .max(Comparator.comparingInt(known -> known.term().length()))
                .flatMap(known -> further(known, words, sentence));
    }

    private static boolean opens(String term, String words) {
        return words.substring(0, Math.min(words.length(), OPENING + term.length()))
                .contains(term);
    }

    private Optional<Definition> further(Definition known, String words, Sentence sentence) {
        int end = words.indexOf(known.term()) + known.term().length();
        DefiningWords defining = DefiningWords.of(matcher, words, new Span(end, words.length()));
        return defining.begin("defines", NEXT) || defining.begin(DefiningWords.LEAVES_OUT, NEXT)
                ? Optional.of(new Definition(
                        known.term(),
                        known.object(),
                        defining.includes(),
                        defining.excludes(),
                        words,
                        document.locate(sentence.span(), sentence.section())))
                : Optional.empty();
    }
}
