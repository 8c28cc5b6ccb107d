package dev.proviso.eval;

import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.language.Tokenizer;
import dev.proviso.language.Tokens;
import dev.proviso.rule.Item;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of vendors and products that the documents bear and use for their parties, so that no rule is written for one of them. A
 * name that is a word of the language too is none: "line", "match". Belongs to one thread.
 */
final class VendorNames {

    /** A word that documents write this often with a small letter is no name. */
    private static final int ORDINARY = 3;

    /** Shorter names are too easily a part of something else. */
    private static final int SHORTEST = 3;

    /** What a party is called and this many documents speak of is a place or an office: "EEA". */
    private static final int KNOWN_TO_MANY = 20;

    private final Set<String> names = new TreeSet<>();
    private final Set<String> partyNames = new TreeSet<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, Integer> small = new HashMap<>();

    /** Takes each word of the name that a document's file bears. */
    void addWords(String name) {
        Item.words(name).filter(VendorNames::mayBeName).forEach(names::add);
    }

    /** Takes the name of a party; of several words together they name it: "Acme Europe" makes no name of Europe. */
    void add(String name) {
        String words = Item.words(name).collect(Collectors.joining(" "));
        if (mayBeName(words)) {
            partyNames.add(words);
        }
    }

    private static boolean mayBeName(String word) {
        return word.length() >= SHORTEST && !word.chars().allMatch(Character::isDigit);
    }

    /** Takes note of the words of the document, and of those that it writes with a small letter. */
    void read(Document document) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            Tokens tokens = Tokenizer.tokenize(document.text(), sentence.span());
            for (int i = 0; i < tokens.size(); i++) {
                words.add(tokens.word(i));
                if (!tokens.isCapital(i) && !isInAddress(document.text(), tokens, i)) {
                    small.merge(tokens.word(i), 1, Integer::sum);
                }
            }
        }
        words.forEach(word -> documents.merge(word, 1, Integer::sum));
    }

    /** Web and mail addresses write every name with small letters. */
    private static boolean isInAddress(String text, Tokens tokens, int at) {
        int before = tokens.span(at, at + 1).start() - 1;
        int after = tokens.span(at, at + 1).end();
        return before >= 0 && "./@_-".indexOf(text.charAt(before)) >= 0
                || after + 1 < text.length()
                        && "./@_-".indexOf(text.charAt(after)) >= 0
                        && Character.isLetterOrDigit(text.charAt(after + 1));
    }

    /** The names that stand in the item. */
    List<String> in(Item item) {
        String words = Item.words(item.written()).collect(Collectors.joining(" ", " ", " "));
        return Stream.concat(names.stream(), partyNames.stream().filter(name -> !isKnownToMany(name)))
                .filter(name -> words.contains(" " + name + " ") && !isOrdinary(name))
                .distinct()
                .toList();
    }

    private boolean isKnownToMany(String name) {
        return documents.getOrDefault(name, 0) >= KNOWN_TO_MANY;
    }

    private boolean isOrdinary(String name) {
        return small.getOrDefault(name, 0) >= ORDINARY || name.contains(" ") && Item.words(name).allMatch(this::isOrdinary);
    }
}
