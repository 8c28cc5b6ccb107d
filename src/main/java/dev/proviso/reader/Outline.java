package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Section;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings, list items and sections in the blocks of any format, so that one text reads alike in all of them.
 *
 * <p>A block is a heading when the format says so, or when it is short, title-like and numbered, bold or in capitals. A
 * paragraph that starts with a number ("10.4 Licence. You grant ...") opens a section; its title is the section's heading.
 */
final class Outline {

    /** What may stand at the end of the last item but one. */
    private static final List<String> JOINTS = List.of(" and", " or");

    private final String text;
    private final boolean styled;
    private final SectionTree tree;
    private final List<Block> blocks = new ArrayList<>();

    /** Whether the last block that is no list item ends with a colon: what is numbered below it are its items. */
    private boolean introduced;

    /**
     * @param styled whether the format shows titles by type or markup; plain text does not, so its short lines count
     */
    Outline(String text, boolean styled) {
        this.text = text;
        this.styled = styled;
        this.tree = new SectionTree(text);
    }

    /** Reads all blocks; call once. */
    Outline read(List<RawBlock> raw) {
        for (int i = 0; i < raw.size(); i++) {
            RawBlock next = i + 1 < raw.size() ? raw.get(i + 1) : null;
            read(
                    raw.get(i),
                    next == null || next.kind() != Block.Kind.PARAGRAPH
                            ? 0
                            : next.span().length());
        }
        return this;
    }

    /** The blocks in their final kinds. */
    List<Block> blocks() {
        return blocks;
    }

    /** The section tree in document order. */
    List<Section> sections() {
        return tree.sections();
    }

    private void read(RawBlock raw, int following) {
        if (raw.kind() == Block.Kind.FURNITURE || raw.kind() == Block.Kind.TABLE_ROW) {
            add(raw, raw.kind(), tree.current(), 0);
            return;
        }
        Enumerator number = Enumerator.at(text, raw.span().start(), raw.span().end());
        int from = number == null ? firstWord(raw) : number.end();
        if (isHeading(raw, number, from, following)) {
            heading(raw, number == null && raw.level() == 0 ? null : number, from);
        } else if (number == null || number.kind() == Enumerator.Kind.BARE) {
            plain(raw);
        } else {
            numbered(raw, number);
        }
    }

    private int firstWord(RawBlock raw) {
        int from = raw.span().start();
        while (from < raw.span().end() && (text.charAt(from) == '\u2022' || Titles.isBlank(text.charAt(from)))) {
            from++;
        }
        return from;
    }

    private boolean isHeading(RawBlock raw, @Nullable Enumerator number, int from, int following) {
        int end = raw.span().end();
        if (from >= end) {
            return raw.level() > 0;
        }
        if (raw.level() > 0) {
            return end - from < 200 || Titles.words(text, from, end) < 35;
        }
        if (!Titles.isTitle(text, from, end)) {
            return false;
        }
        boolean upper = Titles.isUpper(text, from, end);
        boolean bullet = number == null && raw.kind() == Block.Kind.ITEM;
        if (raw.isBold() && !bullet) {
            return number == null || number.kind() != Enumerator.Kind.ITEM || upper || following > 0;
        }
        if (number != null && number.kind() != Enumerator.Kind.ITEM) {
            return upper
                    || Titles.isCapitalised(text, from, end)
                            && (following > 0 || number.kind() == Enumerator.Kind.BARE);
        }
        return number == null && !bullet && (upper && end - from > 3 || !styled && isLooseTitle(from, end, following));
    }

    /** A short line of plain text above a longer paragraph. */
    private boolean isLooseTitle(int from, int end, int following) {
        return ".:!?".indexOf(text.charAt(end - 1)) < 0
                && following > 2 * (end - from)
                && (Titles.isCapitalised(text, from, end) || following > 160 && Titles.words(text, from, end) <= 8);
    }

    private void heading(RawBlock raw, @Nullable Enumerator number, int from) {
        int end = Titles.trimmed(text, from, raw.span().end());
        String title = end > from ? text.substring(from, end) : null;
        int section = number == null
                ? tree.open(raw.level(), title, raw.span().start())
                : tree.openNumbered(number, raw.level(), title, raw.span().start());
        add(raw, Block.Kind.HEADING, section, 0);
    }

    private void plain(RawBlock raw) {
        if (raw.kind() == Block.Kind.ITEM) {
            tree.leaveItems(raw.depth(), raw.span().start());
            add(raw, Block.Kind.ITEM, tree.current(), Math.max(1, raw.depth()));
            return;
        }
        tree.leaveItems(raw.depth() + 1, raw.span().start());
        int from = firstWord(raw);
        int title = titleEnd(raw, from, !styled);
        int section = title < 0
                ? tree.current()
                : tree.openTitled(text.substring(from, title), raw.span().start());
        add(raw, Block.Kind.PARAGRAPH, section, 0);
    }

    private void numbered(RawBlock raw, Enumerator number) {
        int title = titleEnd(raw, number.end(), true);
        String heading = title < 0 ? null : text.substring(number.end(), title);
        boolean item = number.kind() == Enumerator.Kind.ITEM
                || (raw.kind() == Block.Kind.ITEM || heading == null && isListed(raw, number))
                        && (heading == null || introduced)
                        && number.parts() == 1
                        && !tree.continues(number);
        int section = item
                ? tree.openItem(number, raw.depth(), heading, raw.span().start())
                : tree.openNumbered(number, 0, heading, raw.span().start());
        add(
                raw,
                item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH,
                section,
                item ? Math.max(Math.max(1, raw.depth()), tree.itemDepth()) : 0);
    }

    /**
     * Whether a numbered paragraph is an item of a list that has been introduced: its words go on in those that introduce it or break
     * off before the next item ("you: 1. grant us ...;"), or it stands behind such an item. Clauses of a contract that "agree as
     * follows:" introduces are whole sentences.
     */
    private boolean isListed(RawBlock raw, Enumerator number) {
        boolean isBehindItem =
                !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == Block.Kind.ITEM;
        return introduced
                && (isBehindItem || Character.isLowerCase(text.charAt(number.end())) || isBrokenOff(raw.span()));
    }

    private boolean isBrokenOff(Span block) {
        int end = block.end();
        for (String joint : JOINTS) {
            if (text.startsWith(joint, end - joint.length())) {
                end -= joint.length();
            }
        }
        return end > block.start() && ";,".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** End of the title the block starts with, -1 when it has none. */
    private int titleEnd(RawBlock raw, int from, boolean plainToo) {
        int end = raw.span().end();
        int title = raw.boldEnd() > from && raw.boldEnd() < end ? Titles.boldEnd(text, from, raw.boldEnd(), end) : -1;
        return title < 0 && plainToo
                ? Titles.runInEnd(text, from, end, from > raw.span().start())
                : title;
    }

    private void add(RawBlock raw, Block.Kind kind, int section, int depth) {
        blocks.add(new Block(kind, raw.span(), section, depth, raw.hidden()));
        if (kind != Block.Kind.ITEM && kind != Block.Kind.FURNITURE) {
            introduced = text.charAt(raw.span().end() - 1) == ':';
        }
    }
}
