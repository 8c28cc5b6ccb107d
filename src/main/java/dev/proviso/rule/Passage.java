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
import java.util.Objects;
import java.util.Set;

/** The words of a passage, numbered, with the vocabulary entries found in it so far. Belongs to one thread. */
public final class Passage {

    /** A pronoun after "and", "but", "that" or a comma begins a new main clause. */
    private static final Set<String> SUBJECTS = Set.of("you", "we", "they", "it", "i");

    private static final Set<String> JOINTS = Set.of("and", "but", "or", "that");

    private final Tokens tokens;
    private final int[] ids;
    private final BitSet present = new BitSet();
    private final Map<String, Vocabulary> vocabularies;
    private final DocumentTerms terms;
    private final Map<String, List<EntryEnd>[]> entries = new HashMap<>();

    Passage(Tokens tokens, int[] ids, Map<String, Vocabulary> vocabularies, DocumentTerms terms) {
        this.tokens = tokens;
        this.ids = ids;
        this.vocabularies = vocabularies;
        this.terms = terms;
        for (int id : ids) {
            present.set(id);
        }
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

    boolean mayMatch(Program program) {
        for (BitSet need : program.needs()) {
            if (!need.intersects(present)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word at {@code at} begins a new main clause. */
    boolean beginsClause(int at) {
        Break before = tokens.breakBefore(at);
        if (before == Break.SEMICOLON || before == Break.STOP) {
            return true;
        }
        return at > 0
                && SUBJECTS.contains(tokens.word(at))
                && (before == Break.COMMA || JOINTS.contains(tokens.word(at - 1)));
    }

    /** Whether one of the phrases stands at {@code at}. */
    boolean startsWith(PhraseList phrases, int at) {
        List<EntryEnd> found = new ArrayList<>();
        collect(phrases, at, found);
        return !found.isEmpty();
    }

    /** Where the vocabulary's entries that start at {@code at} end, longest first. */
    List<EntryEnd> entriesAt(String vocabulary, int at) {
        List<EntryEnd>[] known = entries.computeIfAbsent(vocabulary, unused -> noEntries());
        List<EntryEnd> found = known[at];
        if (found == null) {
            known[at] = List.of();
            found = find(vocabulary, at);
            known[at] = found;
        }
        return found;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<EntryEnd>[] noEntries() {
        return new List[ids.length];
    }

    private List<EntryEnd> find(String vocabulary, int at) {
        List<EntryEnd> found = new ArrayList<>();
        terms.collect(vocabulary, tokens, at, found);
        collect(vocabulary(vocabulary).plain(), at, found);
        found.sort(Comparator.comparingInt(EntryEnd::end).reversed());
        return found;
    }

    private Vocabulary vocabulary(String name) {
        return Objects.requireNonNull(vocabularies.get(name), name);
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
