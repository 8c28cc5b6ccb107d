package dev.proviso.rule;

import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import dev.proviso.rule.DocumentTerms.EntryEnd;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The words of a passage, numbered, with the vocabulary entries found in it so far. Belongs to one thread. */
public final class Passage {

    private static final Comparator<EntryEnd> LONGEST_FIRST =
            Comparator.comparingInt(EntryEnd::end).reversed();

    private final Tokens tokens;
    private final int[] ids;
    private final BitSet present = new BitSet();
    private final BitSet termOpenings;
    private final RulePack pack;
    private final DocumentTerms terms;
    private final Known entries = new Known();
    private final Known phrases = new Known();
    private final Map<String, List<Capture>> gapped = new HashMap<>();

    Passage(Tokens tokens, RulePack pack, DocumentTerms terms) {
        this.tokens = tokens;
        this.pack = pack;
        this.terms = terms;
        ids = pack.lexicon().number(tokens);
        termOpenings = terms.openings(tokens);
        for (int id : ids) {
            present.set(id);
        }
        present.clear(WordTable.UNKNOWN);
    }

    /** The words. */
    public Tokens tokens() {
        return tokens;
    }

    int size() {
        return ids.length;
    }

    int id(int at) {
        return ids[at];
    }

    /** The numbers of the known words that stand in the passage. */
    BitSet present() {
        return present;
    }

    /** Whether all words that a match cannot do without stand somewhere in the passage. */
    boolean mayMatch(Program program) {
        for (Opening need : program.needs()) {
            if (!need.words().intersects(present) && !(need.isOpen() && !termOpenings.isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a match that begins like this may begin at {@code at}. */
    boolean mayOpen(Opening opening, int at) {
        return opening.words().get(ids[at])
                || opening.isAny()
                || opening.mayBeEmpty()
                || opening.isOpen() && termOpenings.get(at);
    }

    /** Whether the word at {@code at} begins a new main clause. */
    boolean beginsClause(int at) {
        Break before = tokens.breakBefore(at);
        if (before == Break.SEMICOLON || before == Break.STOP) {
            return true;
        }
        return at > 0
                && pack.lexicon().isSubject(ids[at])
                && (before == Break.COMMA || pack.lexicon().isJoint(ids[at - 1]));
    }

    /** Whether one of the phrases stands at {@code at}. */
    boolean startsWith(PhraseList phrases, int at) {
        List<EntryEnd> found = new ArrayList<>();
        collect(phrases, at, found);
        return !found.isEmpty();
    }

    /** Where the vocabulary's entries that start at {@code at} end, longest first. */
    List<EntryEnd> entriesAt(String name, int at) {
        Vocabulary vocabulary = vocabulary(name);
        if (!mayOpen(vocabulary.opening(), at)) {
            return List.of();
        }
        return vocabulary.gapped().isEmpty()
                ? phrases.at(name, at, this::findPhrases)
                : entries.at(name, at, this::allAt);
    }

    /** The same, of entries without gaps only. */
    List<EntryEnd> phrasesAt(String name, int at) {
        return mayOpen(vocabulary(name).opening(), at) ? phrases.at(name, at, this::findPhrases) : List.of();
    }

    private List<EntryEnd> allAt(String vocabulary, int at) {
        List<EntryEnd> all = new ArrayList<>(phrasesAt(vocabulary, at));
        gapped(vocabulary).stream()
                .filter(entry -> entry.from() == at)
                .forEach(entry -> all.add(new EntryEnd(entry.to(), entry.value())));
        all.sort(LONGEST_FIRST);
        return all;
    }

    private List<EntryEnd> findPhrases(String vocabulary, int at) {
        List<EntryEnd> found = new ArrayList<>();
        terms.collect(vocabulary, tokens, at, found);
        collect(vocabulary(vocabulary).plain(), at, found);
        found.sort(LONGEST_FIRST);
        return found;
    }

    /** What was found at each position for each vocabulary; an entry that refers to itself finds nothing there. */
    private final class Known {

        private final Map<String, List<EntryEnd>[]> byVocabulary = new HashMap<>();

        List<EntryEnd> at(String vocabulary, int at, BiFunction<String, Integer, List<EntryEnd>> find) {
            List<EntryEnd>[] known = byVocabulary.computeIfAbsent(vocabulary, unused -> nothingYet());
            List<EntryEnd> found = known[at];
            if (found == null) {
                known[at] = List.of();
                found = find.apply(vocabulary, at);
                known[at] = found;
            }
            return found;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private List<EntryEnd>[] nothingYet() {
            return new List[ids.length];
        }
    }

    /** The vocabulary's entries with gaps, wherever they stand in the passage. */
    List<Capture> gapped(String vocabulary) {
        List<Capture> known = gapped.get(vocabulary);
        if (known == null) {
            gapped.put(vocabulary, List.of());
            known = new ArrayList<>();
            for (Vocabulary.GappedEntry entry : vocabulary(vocabulary).gapped()) {
                for (Run.Found found : new Run().find(entry.program(), this)) {
                    known.add(new Capture(vocabulary, entry.value(), found.from(), found.to()));
                }
            }
            gapped.put(vocabulary, known);
        }
        return known;
    }

    private Vocabulary vocabulary(String name) {
        return pack.vocabulary(name);
    }

    private void collect(PhraseList phrases, int at, List<EntryEnd> found) {
        if (at == ids.length) {
            return;
        }
        phrases.beginningWith(ids[at]).forEach(phrase -> follow(phrase, 1, at + 1, found));
        phrases.beginningOtherwise().forEach(phrase -> follow(phrase, 0, at, found));
    }

    /** Records every end of {@code phrase} whose steps before {@code step} have been matched up to {@code at}. */
    private void follow(PhraseList.Phrase phrase, int step, int at, List<EntryEnd> found) {
        if (step == phrase.steps().size()) {
            found.add(new EntryEnd(at, phrase.value()));
        } else if (phrase.steps().get(step) instanceof Program.Without without) {
            if (!startsWith(without.phrases(), at)) {
                follow(phrase, step + 1, at, found);
            }
        } else if (phrase.steps().get(step) instanceof Program.Cased cased) {
            if (tokens.isWritten(at - 1, cased.word())) {
                follow(phrase, step + 1, at, found);
            }
        } else if (at < ids.length) {
            if (phrase.steps().get(step) instanceof Program.Word word) {
                if (word.ids().get(ids[at])) {
                    follow(phrase, step + 1, at + 1, found);
                }
            } else if (phrase.steps().get(step) instanceof Program.Entry entry) {
                entriesAt(entry.vocabulary(), at).forEach(end -> follow(phrase, step + 1, end.end(), found));
            }
        }
    }
}
