package dev.proviso.rule;

import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a passage, numbered, with the vocabulary entries found in it so far. Belongs to one thread. */
public final class Passage {

    private final Tokens tokens;
    private final int[] ids;
    private final boolean hasTerms;
    private final RulePack pack;
    private final NumberedTerms terms;
    private final Run run;
    private @Nullable Entries @Nullable [] entries;
    private @Nullable Stretches stretches;
    private @Nullable Hits hits;

    /** What was found of one vocabulary, each where it was asked for. */
    private static final class Entries {
        private @Nullable Occurrences phrases;
        private @Nullable List<Capture> gapped;
        private @Nullable Occurrences all;
    }

    Passage(Tokens tokens, RulePack pack, NumberedTerms terms, Run run) {
        this.tokens = tokens;
        this.pack = pack;
        this.terms = terms;
        this.run = run;
        ids = new int[tokens.size()];
        boolean termBegins = false;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = terms.number(tokens, i);
            termBegins |= terms.begins(ids[i]);
        }
        hasTerms = termBegins;
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

    /** One more than the largest number that a word may have. */
    int limit() {
        return terms.size();
    }

    /** Whether a term of the document may stand somewhere. */
    boolean hasTerms() {
        return hasTerms;
    }

    /** Whether the word at {@code at} is one of the set; false behind the last word. */
    boolean isIn(int set, int at) {
        return at < ids.length && pack.sets().contains(set, ids[at]);
    }

    /** Whether the word at {@code at} begins a new main clause. */
    public boolean beginsClause(int at) {
        Break before = tokens.breakBefore(at);
        if (before == Break.SEMICOLON || before == Break.STOP) {
            return true;
        }
        return at > 0
                && isIn(ClauseWords.SUBJECT_SET, at)
                && (before == Break.COMMA || isIn(ClauseWords.JOINT_SET, at - 1));
    }

    /** The stretches of words that begin no clause. */
    Stretches stretches() {
        if (stretches == null) {
            stretches = new Stretches(this);
        }
        return stretches;
    }

    /** Whether an instruction that uses up no word holds at {@code at}. */
    boolean holds(int kind, int operand, int at) {
        return switch (kind) {
            case Program.WITHOUT ->
                !new PhraseSearch(this, pack, pack.tables().phrases().get(operand)).matches(at);
            case Program.CASED -> at > 0 && tokens.isWritten(at - 1, pack.text(operand));
            case Program.AT_START -> at == 0;
            case Program.AT_END -> at == ids.length;
            default -> throw new IllegalArgumentException("no condition: " + kind);
        };
    }

    /** The entries of a vocabulary without gaps, those of the document among them. */
    Occurrences phrases(int vocabulary) {
        Entries known = known(vocabulary);
        if (known.phrases == null) {
            known.phrases = new PhraseFinder(this, pack, pack.vocabulary(vocabulary), terms).find();
        }
        return known.phrases;
    }

    /** The entries of a vocabulary with gaps. */
    List<Capture> gapped(int number) {
        Entries known = known(number);
        if (known.gapped == null) {
            Vocabulary vocabulary = pack.vocabulary(number);
            List<Capture> found = vocabulary.gapped().isEmpty() ? List.of() : new ArrayList<>();
            for (Vocabulary.GappedEntry entry : vocabulary.gapped()) {
                for (Run.Found match : run.find(entry.program(), this)) {
                    found.add(new Capture(vocabulary.id(), entry.value(), match.from(), match.to()));
                }
            }
            known.gapped = found;
        }
        return known.gapped;
    }

    /** All entries of a vocabulary; of those with the same ends the ones without gaps speak. */
    Occurrences entries(int vocabulary) {
        Entries known = known(vocabulary);
        if (known.all == null) {
            List<Capture> gapped = gapped(vocabulary);
            Occurrences phrases = phrases(vocabulary);
            known.all = gapped.isEmpty() ? phrases : phrases.with(gapped);
        }
        return known.all;
    }

    /** The positions behind the entries of a vocabulary that begin at {@code at}. */
    BitSet ends(String vocabulary, int at) {
        Occurrences entries = entries(pack.vocabulary(vocabulary).number());
        BitSet ends = new BitSet();
        for (int i = entries.first(at); i < entries.size() && entries.from(i) == at; i++) {
            ends.set(entries.to(i));
        }
        return ends;
    }

    private Entries known(int vocabulary) {
        if (entries == null) {
            entries = new Entries[pack.vocabularies().size()];
        }
        Entries known = entries[vocabulary];
        if (known == null) {
            known = new Entries();
            entries[vocabulary] = known;
        }
        return known;
    }

    /** What the patterns of all rules match, found once. */
    Hits hits() {
        if (hits == null) {
            hits = Hits.of(this, pack, run);
        }
        return hits;
    }
}
