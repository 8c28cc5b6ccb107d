package dev.proviso.extract;

import dev.proviso.analysis.Reference;
import dev.proviso.document.Document;
import dev.proviso.document.Section;
import dev.proviso.language.Tokens;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Rule.Finds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the other documents that a document makes part of the deal. Used once. */
final class ReferenceFinder {

    /** A document's title stands in one of so many first headings. */
    private static final int TITLES = 3;

    /** A section of so many characters with a document's name is the document itself, not a word about it. */
    private static final int DOCUMENT = 10_000;

    /** Capitalised words before a document's name that do not belong to it. */
    private static final List<String> ARTICLES =
            List.of("the", "our", "its", "these", "this", "see", "read", "following", "additional");

    /** What one text says beside another one that it names: "the Terms and" before "Privacy Policy". */
    private static final String BESIDE =
            "^(?:.* and (?=\\S+['\u2019]s? )|(?:Terms|Agreement|Services?|Conditions) and (?=.*(?:Policy|Notice|Statement)))";

    /** Opens a name within other words: Acme's "Privacy Policy". */
    private static final String QUOTE = "[\"\u201c\u201e\u00ab]";

    private final Document document;
    private final Matcher matcher;
    private final Readings readings;
    private final List<Reference> references = new ArrayList<>();

    ReferenceFinder(Document document, Matcher matcher, Readings readings) {
        this.document = document;
        this.matcher = matcher;
        this.readings = readings;
    }

    /** Each document named, once, in the order of its first mention. */
    List<Reference> find() {
        for (int i = 0; i < document.sentences().size(); i++) {
            Reading reading = readings.single(i);
            for (Match match : matcher.match(reading.passage(), Finds.REFERENCE, reading.around())) {
                match.all("document-name").forEach(name -> take(reading, match, name));
            }
        }
        return references;
    }

    private void take(Reading reading, Match match, Capture name) {
        String words = reading.words(withoutOwner(reading, fromFirstCapital(reading, name), name), name.to())
                .replaceFirst(".*" + QUOTE, "")
                .replaceFirst(BESIDE, "")
                .replaceFirst("^(?i)(our|the|these|this|an?) ", "");
        if (!Character.isUpperCase(words.charAt(0)) || isOwnName(words)) {
            return;
        }
        Reference found = new Reference(
                words,
                match.rule().given("prevails").contains("yes"),
                reading.text(),
                document.locate(reading.unit().span(), reading.unit().section()),
                match.rule().id());
        for (int i = 0; i < references.size(); i++) {
            if (isSame(references.get(i).name(), words)) {
                if (found.prevails() && !references.get(i).prevails()) {
                    references.set(i, found);
                }
                return;
            }
        }
        references.add(found);
    }

    private static boolean isSame(String name, String other) {
        return name.equalsIgnoreCase(other)
                || initials(name).equals(other)
                || initials(other).equals(name);
    }

    /** "DPA" of "Data Processing Addendum"; of one word nothing. */
    private static String initials(String name) {
        String[] words = name.split("[ -]");
        return words.length == 1
                ? ""
                : Arrays.stream(words)
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
    }

    /** A document's name begins with the first of the capitalised words before its kind: "Acme Health Addendum". */
    private static int fromFirstCapital(Reading reading, Capture name) {
        Tokens tokens = reading.passage().tokens();
        int from = name.from();
        if (isShouted(reading.text())) {
            return from;
        }
        while (from > 0 && tokens.breakBefore(from) == Tokens.Break.NONE && isNamePart(tokens, from - 1)) {
            from--;
        }
        while (from < name.from() && !tokens.isCapital(from)) {
            from++;
        }
        return from;
    }

    /** Whether a sentence is written in capitals, which tell no names. */
    private static boolean isShouted(String sentence) {
        return sentence.equals(sentence.toUpperCase(Locale.ROOT));
    }

    /**
     * Without the provider that it is of: "Acme's Privacy Policy" and "Acme Privacy Policy" are the "Privacy Policy" of the
     * sentence before, "Acme Pay Terms" are others.
     */
    private static int withoutOwner(Reading reading, int from, Capture name) {
        Tokens tokens = reading.passage().tokens();
        return reading.scan("provider", from, name.from()).stream()
                .filter(owner ->
                        owner.from() == from || tokens.word(owner.from() - 1).equals("and"))
                .filter(owner -> !tokens.word(owner.from()).equals("us"))
                .reduce((first, last) -> last)
                .map(owner -> isOwner(reading, owner) || owner.to() == name.from() ? owner.to() : owner.from())
                .filter(tokens::isCapital)
                .orElse(from);
    }

    private static boolean isOwner(Reading reading, Capture owner) {
        return reading.words(owner).matches(".*['\u2019]s?$");
    }

    private static boolean isNamePart(Tokens tokens, int at) {
        return tokens.isCapital(at) && !ARTICLES.contains(tokens.word(at))
                || tokens.word(at).equals("and");
    }

    /** Whether it is this document that is named, or another that is printed in it. */
    private boolean isOwnName(String name) {
        List<Section> sections = document.sections();
        return IntStream.range(0, sections.size())
                .anyMatch(i -> bears(sections.get(i), name) && (i < TITLES || isDocument(sections.get(i))));
    }

    private static boolean bears(Section section, String name) {
        return section.heading() != null
                && section.heading().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether so much stands under the heading that it is no section about the document but the document. */
    private boolean isDocument(Section section) {
        return section.span().length() >= DOCUMENT
                && section.level() <= document.sections().get(1).level();
    }
}
