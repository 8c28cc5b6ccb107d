package dev.proviso.extract;

import dev.proviso.clause.Party;
import dev.proviso.clause.PartyNames;
import dev.proviso.document.Document;
import dev.proviso.document.Section;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import dev.proviso.rule.Capture;
import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Passage;
import dev.proviso.rule.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds how a document names its two sides: in brackets of its preamble (Acme Inc. ("Acme", "we")), in its title ("Acme Terms of
 * Service"), or by the name that most often "may", "will" or "grants" something.
 */
final class PartyFinder {

    /** Names are introduced in the first sentences of a document; later brackets define other things. */
    private static final int PREAMBLE = 60;

    /** A name that acts less often than this is not taken for a party. */
    private static final int ACTS = 3;

    private static final int LONGEST_NAME = 5;

    private final Document document;
    private final Matcher matcher;
    private final Map<Party, Set<String>> names = new TreeMap<>();

    PartyFinder(Document document, RulePack pack) {
        this.document = document;
        this.matcher = new Matcher(pack, new DocumentTerms());
        for (Party party : Party.values()) {
            names.put(party, new LinkedHashSet<>());
        }
    }

    /** The two sides with their names; a side without a name of its own has its pronoun. */
    List<PartyNames> find(List<Quoted> quoted) {
        brackets(quoted);
        if (names(Party.PROVIDER).isEmpty()) {
            fromTitle().ifPresent(names(Party.PROVIDER)::add);
        }
        if (names(Party.PROVIDER).isEmpty()) {
            mostActive().ifPresent(names(Party.PROVIDER)::add);
        }
        List<PartyNames> parties = new ArrayList<>();
        names.forEach((party, found) -> {
            if (!found.isEmpty()) {
                parties.add(new PartyNames(party, List.copyOf(found)));
            }
        });
        return parties;
    }

    private Set<String> names(Party party) {
        return names.getOrDefault(party, Set.of());
    }

    private void brackets(List<Quoted> quoted) {
        Map<Integer, List<Quoted>> groups = new LinkedHashMap<>();
        for (Quoted term : quoted) {
            if (term.sentence() < PREAMBLE && term.bracket() >= 0) {
                groups.computeIfAbsent(term.bracket(), unused -> new ArrayList<>())
                        .add(term);
            }
        }
        groups.forEach(this::bracket);
    }

    private void bracket(int bracket, List<Quoted> group) {
        Optional<Party> side =
                group.stream().flatMap(term -> pronoun(term.term()).stream()).findFirst();
        Optional<Party> role =
                group.stream().flatMap(term -> role(term.term()).stream()).findFirst();
        Party party = side.or(() -> role).orElse(null);
        if (party == null) {
            return;
        }
        for (Quoted term : group) {
            if (pronoun(term.term()).isEmpty() && isName(term.term())) {
                names(party).add(term.term());
            }
        }
        if (party == Party.PROVIDER) {
            nameBefore(bracket, group.get(0).sentence()).ifPresent(names(party)::add);
        }
    }

    private static Optional<Party> pronoun(String term) {
        return switch (term.toLowerCase(Locale.ROOT)) {
            case "we", "us", "our", "ours" -> Optional.of(Party.PROVIDER);
            case "you", "your", "yours" -> Optional.of(Party.CUSTOMER);
            default -> Optional.empty();
        };
    }

    /** The side a role's own name says: "Company", "Customer". */
    private Optional<Party> role(String term) {
        Passage passage = passage(term);
        for (String side : List.of("provider", "customer")) {
            List<Capture> found =
                    matcher.scan(side, passage, 0, passage.tokens().size());
            if (found.size() == 1
                    && found.get(0).to() - found.get(0).from()
                            == passage.tokens().size()) {
                return dev.proviso.clause.Term.find(Party.class, side);
            }
        }
        return Optional.empty();
    }

    private Passage passage(String text) {
        return matcher.passage(Tokenizer.tokenize(text, new Span(0, text.length())));
    }

    /** The capitalised words right before the bracket: "Acme Holdings, Inc." */
    private Optional<String> nameBefore(int bracket, int sentence) {
        Span before = new Span(document.sentences().get(sentence).span().start(), bracket);
        Tokens tokens = Tokenizer.tokenize(document.text(), before);
        int end = tokens.size();
        int from = end;
        while (from > 0
                && end - from < LONGEST_NAME
                && tokens.isCapital(from - 1)
                && !isFunctionWord(tokens.word(from - 1))) {
            from--;
        }
        if (from == end) {
            return Optional.empty();
        }
        String name = document.quote(tokens.span(from, end));
        return isName(name)
                ? Optional.of(name.replaceAll(",? (Inc|LLC|Ltd|Limited|Corp|GmbH|S\\.A|B\\.V)\\b.*", ""))
                : Optional.empty();
    }

    private Optional<String> fromTitle() {
        for (Section section :
                document.sections().subList(1, Math.min(4, document.sections().size()))) {
            Optional<String> name = Optional.ofNullable(section.heading()).flatMap(this::beforeDocumentName);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private Optional<String> beforeDocumentName(String heading) {
        Passage passage = passage(heading);
        List<Capture> title =
                matcher.scan("document-name", passage, 0, passage.tokens().size());
        if (title.isEmpty() || title.get(0).from() == 0) {
            return Optional.empty();
        }
        int end = title.get(0).from();
        for (int i = 0; i < end; i++) {
            if (!passage.tokens().isCapital(i)
                    || isFunctionWord(passage.tokens().word(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(passage.tokens().span(0, end).of(heading)).filter(this::isName);
    }

    /** The name that acts most often ("Acme may", "Acme reserves"). */
    private Optional<String> mostActive() {
        Map<String, Integer> acts = new TreeMap<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Sentence.Kind.HEADING) {
                count(Tokenizer.tokenize(document.text(), sentence.span()), acts);
            }
        }
        return acts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ACTS)
                .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private void count(Tokens tokens, Map<String, Integer> acts) {
        Passage passage = matcher.passage(tokens);
        for (Capture act : matcher.scan("acting", passage, 0, tokens.size())) {
            int end = act.from();
            int from = end;
            while (from > 0 && end - from < LONGEST_NAME && isNamePart(tokens, from - 1, from == end)) {
                from--;
            }
            if (from < end) {
                String name = document.quote(tokens.span(from, end)).replaceAll("\\s+", " ");
                if (isName(name)) {
                    acts.merge(name, 1, Integer::sum);
                }
            }
        }
    }

    private static boolean isNamePart(Tokens tokens, int at, boolean last) {
        boolean joined = last || tokens.breakBefore(at + 1) == Break.NONE;
        return joined && tokens.isCapital(at) && !isFunctionWord(tokens.word(at));
    }

    private static boolean isFunctionWord(String word) {
        return Set.of(
                        "the", "this", "these", "if", "by", "and", "or", "in", "as", "for", "to", "of", "a", "an",
                        "between", "with", "any", "each", "such", "all", "it", "he", "she", "they", "there", "who",
                        "that")
                .contains(word);
    }

    /** A name begins with a capital and is no word for a thing, a party's role or a document. */
    private boolean isName(String text) {
        if (text.length() < 2 || !Character.isUpperCase(text.charAt(0)) && !Character.isDigit(text.charAt(0))) {
            return false;
        }
        Passage passage = passage(text);
        int size = passage.tokens().size();
        boolean isRole = !matcher.scan("party", passage, 0, size).isEmpty();
        boolean isThing =
                coversAll("thing", passage) || coversAll("document-name", passage) || coversAll("no-name", passage);
        return size > 0 && size <= LONGEST_NAME && !isRole && !isThing;
    }

    private boolean coversAll(String vocabulary, Passage passage) {
        int covered = 0;
        for (Capture capture :
                matcher.scan(vocabulary, passage, 0, passage.tokens().size())) {
            covered += capture.to() - capture.from();
        }
        return covered >= passage.tokens().size();
    }
}
