package dev.proviso.language;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Notice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts a document by the languages of its blocks. A block whose words do not tell goes with what stands before it, so
 * that the titles and lists of a part stay with it. One object serves one document.
 */
final class LanguageParts {

    /** Fewer words than this are a name, an address or a quotation, whatever their language. */
    private static final int FEWEST_WORDS = 60;

    /** So much of a document, in percent, is a part worth a word; less of it in English is not worth a report. */
    private static final int LEAST_PERCENT = 5;

    /** In a block of fewer words chance decides. */
    private static final int SHORT_BLOCK = 8;

    private final Document document;
    private final LanguageGuess guess;
    private final WordCount all = new WordCount();
    private final WordCount english = new WordCount();
    private final WordCount other = new WordCount();
    private final StringBuilder otherText = new StringBuilder();
    private final Set<Integer> foreign = new LinkedHashSet<>();

    LanguageParts(Document document, LanguageGuess guess, LittleWords words) {
        this.document = document;
        this.guess = guess;
        List<Integer> undecided = new ArrayList<>();
        Boolean before = null;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block.isTerms()) {
                WordCount count = words.count(
                        document.text(), block.span().start(), block.span().end());
                all.add(count);
                Boolean own = isForeign(count);
                before = own == null ? before : own;
                if (before == null) {
                    undecided.add(i);
                } else {
                    take(i, before, count, own != null);
                    if (before) {
                        foreign.addAll(undecided);
                    }
                    undecided.clear();
                }
            }
        }
    }

    private void take(int block, boolean isForeign, WordCount count, boolean sure) {
        if (isForeign) {
            foreign.add(block);
            other.add(count);
            otherText
                    .append(document.quote(document.blocks().get(block).span()))
                    .append('\n');
        } else if (sure) {
            english.add(count);
        }
    }

    /** Null where the words do not tell. */
    private static @Nullable Boolean isForeign(WordCount count) {
        if (count.words() < SHORT_BLOCK) {
            return null;
        }
        if (!count.isLatin()) {
            return true;
        }
        return count.isClear() ? !count.best().equals(LanguageGuess.ENGLISH) : null;
    }

    /** The document's main language, and what is foreign in an English one. */
    EnglishPart english() {
        if (!isMuch(other)) {
            return whole(guess.of(all, document.text()));
        }
        if (!isMuch(english)) {
            return whole(guess.of(all, document.text()));
        }
        String language = guess.sure(other, otherText.toString());
        return language.equals(LanguageGuess.ENGLISH) || language.equals(LanguageGuess.UNKNOWN)
                ? whole(guess.of(all, document.text()))
                : mixed(language);
    }

    private boolean isMuch(WordCount part) {
        return part.words() >= FEWEST_WORDS && part.words() * 100L >= (long) all.words() * LEAST_PERCENT;
    }

    private EnglishPart whole(String language) {
        return new EnglishPart(document.withLanguage(language), Set.of());
    }

    private EnglishPart mixed(String language) {
        Block first = document.blocks().get(foreign.iterator().next());
        List<Notice> notices = new ArrayList<>(document.notices());
        notices.add(new Notice(
                "mixed-languages",
                "About " + Math.max(1, Math.round(other.words() * 100f / all.words()))
                        + " % of the text is not in English (" + LanguageGuess.nameOf(language)
                        + ") and was left out: only English can be analysed.",
                document.locate(first.span(), first.section())));
        return new EnglishPart(document.withLanguage(LanguageGuess.ENGLISH).withNotices(notices), foreign);
    }
}
