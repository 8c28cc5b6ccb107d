package dev.proviso.extract;

import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Knows the name of a company when it stands in a text: capitals that are no word for a thing, a role or a document. */
final class CompanyNames {

    /** Names are no longer than so many words. */
    static final int LONGEST = 5;

    /** A name that acts less often than this is not taken for a party. */
    private static final int ACTS = 3;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "this", "these", "if", "by", "and", "or", "in", "as", "for", "to", "of", "a", "an", "between",
            "with", "any", "each", "such", "all", "it", "he", "she", "they", "there", "who", "that", "neither",
            "either", "both", "no", "our", "your", "nothing", "however", "when", "where", "while", "upon", "under",
            "on", "at", "which", "also", "but", "not");

    private final Document document;
    private final Matcher matcher;
    private @Nullable Map<String, Integer> acts;

    CompanyNames(Document document, Matcher matcher) {
        this.document = document;
        this.matcher = matcher;
    }

    Passage passage(String text) {
        return matcher.passage(Tokenizer.tokenize(text, new Span(0, text.length())));
    }

    Passage passage(Span span) {
        return matcher.passage(Tokenizer.tokenize(document.text(), span));
    }

    /** The name without the words that say what kind of company it is: "Acme" for "Acme Holdings Ltd"; empty when it has none. */
    Optional<String> shortName(String name) {
        Passage passage = passage(name);
        int end = passage.tokens().size();
        int shorter = end;
        for (Capture suffix : matcher.scan("company-suffix", passage, 1, end).stream()
                .sorted(Comparator.comparingInt(Capture::to).reversed())
                .toList()) {
            shorter = suffix.to() == shorter ? suffix.from() : shorter;
        }
        return shorter == end
                ? Optional.empty()
                : Optional.of(passage.tokens().span(0, shorter).of(name)).filter(this::isName);
    }

    /** The capitalised words right before an offset of a sentence: "Acme Holdings, Inc." */
    Optional<String> nameBefore(int offset, int sentence) {
        Span before = new Span(document.sentences().get(sentence).span().start(), offset);
        Tokens tokens = Tokenizer.tokenize(document.text(), before);
        int end = tokens.size();
        int from = end;
        while (from > 0
                && end - from < LONGEST
                && tokens.isCapital(from - 1)
                && !isFunctionWord(tokens.word(from - 1))) {
            from--;
        }
        return from == end
                ? Optional.empty()
                : Optional.of(document.quote(tokens.span(from, end))).filter(this::isName);
    }

    /** Whether a company's whole name that begins with this one stands before an offset: "Life Technologies Corporation". */
    boolean isCompanyNamed(String name, int offset, int sentence) {
        Passage before =
                passage(new Span(document.sentences().get(sentence).span().start(), offset));
        Tokens tokens = before.tokens();
        Passage own = passage(name);
        Tokens words = own.tokens();
        List<Capture> suffixes = matcher.scan("company-suffix", before, 0, tokens.size());
        return words.size() > 0
                && !isNoName(own)
                && IntStream.rangeClosed(0, tokens.size() - words.size())
                        .filter(from -> standsAt(tokens, from, words))
                        .anyMatch(from -> suffixes.stream()
                                .anyMatch(suffix -> isNameUpTo(tokens, from + words.size(), suffix.from())));
    }

    private static boolean standsAt(Tokens tokens, int from, Tokens words) {
        return IntStream.range(0, words.size())
                .allMatch(i -> tokens.word(from + i).equals(words.word(i)));
    }

    /** Whether a few capitalised words or none lead from {@code from} to {@code to}. */
    private static boolean isNameUpTo(Tokens tokens, int from, int to) {
        return from <= to && to - from < LONGEST && IntStream.range(from, to).allMatch(tokens::isCapital);
    }

    /** What stands before the name of a document in its heading: "Acme" of "Acme Terms of Service". */
    Optional<String> nameBeforeDocumentName(String heading) {
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
        return Optional.of(withoutGenitive(passage.tokens().span(0, end).of(heading)))
                .filter(this::isName);
    }

    /** How often each name acts ("Acme may", "Acme reserves"); what begins a sentence small ("npm may") is a name too. */
    Map<String, Integer> acts() {
        if (acts == null) {
            acts = countActs();
        }
        return acts;
    }

    private Map<String, Integer> countActs() {
        Map<String, Integer> acts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Sentence.Kind.HEADING) {
                count(passage(sentence.span()), acts);
            }
        }
        return acts;
    }

    /** Whether it is a name that acts often enough to be a party's. */
    boolean isActive(String name) {
        return isName(name) && acts().getOrDefault(name, 0) >= ACTS;
    }

    /** The name that acts most often, when it does so often enough. */
    static Optional<String> mostActive(Map<String, Integer> acts) {
        return acts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ACTS)
                .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private void count(Passage passage, Map<String, Integer> acts) {
        Tokens tokens = passage.tokens();
        for (Capture act : matcher.scan("acting", passage, 0, tokens.size())) {
            int end = act.from();
            int from = end;
            while (from > 0 && end - from < LONGEST && isNamePart(tokens, from - 1, from == end)) {
                from--;
            }
            boolean isSmall = end == 1 && from == end && !isFunctionWord(tokens.word(0));
            if (from < end || isSmall) {
                String name =
                        document.quote(tokens.span(isSmall ? 0 : from, end)).replaceAll("\\s+", " ");
                if (isSmall ? namesCompany(name) : isName(name)) {
                    acts.merge(name, 1, Integer::sum);
                }
            }
        }
    }

    private static boolean isNamePart(Tokens tokens, int at, boolean last) {
        boolean joined = last || tokens.breakBefore(at + 1) == Break.NONE;
        return joined && tokens.hasCapital(at) && !isFunctionWord(tokens.word(at));
    }

    private static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    private static String withoutGenitive(String name) {
        return name.replaceFirst("['\u2019][sS]?$", "");
    }

    /** Whether the words begin with a capital and are no word for a thing, a party's role, a kind of company or a document. */
    boolean isName(String text) {
        return text.length() > 1 && beginsName(text) && namesCompany(text);
    }

    private boolean namesCompany(String text) {
        Passage passage = passage(text);
        int size = passage.tokens().size();
        return size > 0 && size <= LONGEST && !isNoName(passage) && !namesThing(passage);
    }

    /** Whether all of the words are for a thing, a role, a document or a kind of company. */
    private boolean isNoName(Passage passage) {
        return isRole(passage)
                || matcher.covers("thing", passage)
                || matcher.covers("document-name", passage)
                || matcher.covers("no-name", passage)
                || matcher.covers("company-suffix", passage);
    }

    /** With a digit, or with a word that has a capital, as "eBay" and "hCaptcha" have. */
    private static boolean beginsName(String text) {
        return Character.isDigit(text.charAt(0))
                || text.chars().takeWhile(c -> c != ' ').anyMatch(Character::isUpperCase);
    }

    /** Whether it is a word for a side of the contract, or a kind of one: "Customer", "Service Provider". */
    private boolean isRole(Passage passage) {
        int size = passage.tokens().size();
        return matcher.covers("party", passage)
                || matcher.scan("party", passage, 0, size).stream().anyMatch(party -> party.to() == size);
    }

    /** Whether the last of several words says what is named: "Acme Transfer Agreement", "Acme Services". */
    private boolean namesThing(Passage passage) {
        Tokens tokens = passage.tokens();
        int last = tokens.size() - 1;
        return last > 0
                && (!matcher.scan("no-name", passage, last, last + 1).isEmpty()
                        || !matcher.scan("thing", passage, last, last + 1).isEmpty()
                        || !matcher.scan("document-name", passage, last, last + 1)
                                .isEmpty());
    }
}
