package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Mark;
import dev.proviso.document.Notice;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document while a reader writes it: runs of characters go in, blocks and marks come out. White space
 * within a block becomes one blank; blocks are set apart by an empty line, rows and items by a line end.
 *
 * <p>Not thread-safe; one draft serves one document.
 */
final class Draft {

    /** A line that is broken before this many characters is broken on purpose. */
    private static final int SHORT_LINE = 60;

    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Block.@Nullable Visibility hidden;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private String lead = "";
    private int level;
    private int depth;
    private int start = -1;
    private int boldEnd;
    private boolean boldSoFar;
    private char pending;
    private boolean cut;

    /** A draft without a limit. */
    Draft() {
        this(Integer.MAX_VALUE);
    }

    /** @param limit how many characters it takes; it leaves out all that follow */
    Draft(int limit) {
        this.limit = limit;
    }

    /** Tells that characters were left out before they came here. */
    void cut() {
        cut = true;
    }

    /** Whether characters were left out. */
    boolean isCut() {
        return cut;
    }

    /** Starts a block; one that was begun and got no words yet is replaced, but an item keeps its number. */
    void open(Block.Kind newKind, int newLevel, int newDepth, Block.Visibility visibility) {
        boolean keepsItem = hidden != null && isEmpty() && kind == Block.Kind.ITEM && newKind != Block.Kind.ITEM;
        if (!keepsItem) {
            close();
            lead = "";
            kind = newKind;
            depth = newDepth;
        } else if (newKind == Block.Kind.HEADING) {
            kind = newKind;
        }
        level = newLevel;
        hidden = visibility;
    }

    /** Sets the number or bullet in front of the block's first word. */
    void lead(String number) {
        lead = number;
    }

    /** Whether a block is open. */
    boolean isOpen() {
        return hidden != null;
    }

    /** Whether the open block has no words yet. */
    boolean isEmpty() {
        return start < 0;
    }

    /** Adds characters that stand in the source from {@code line}, {@code column} (1-based; 0 when unknown) on. */
    void append(String run, boolean bold, int line, int column) {
        int row = line;
        int col = column;
        boolean marked = false;
        for (int i = 0; i < run.length(); i++, col++) {
            char c = run.charAt(i);
            if (isBlank(c) || (isEmpty() || pending == '\n') && isUnseen(c)) {
                pending = pending == 0 ? ' ' : pending;
                if (c == '\n') {
                    row++;
                    col = 0;
                    marked = false;
                }
            } else {
                put(c, bold, marked || line == 0 ? null : new Mark(0, null, row, Math.max(1, col)));
                marked = true;
                int end = wordEnd(run, i + 1);
                putRest(run.substring(i + 1, end), bold);
                col += end - i - 1;
                i = end - 1;
            }
        }
    }

    private static int wordEnd(String run, int from) {
        int end = from;
        while (end < run.length() && !isBlank(run.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /**
     * Adds one line of a page, set apart by a blank from what stands before it.
     *
     * @param boldEnd how many of its first characters are bold
     * @param at its page and line, null where it has no place
     */
    void append(String line, int boldEnd, @Nullable Mark at) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                pending = ' ';
            } else {
                put(c, i < boldEnd, i == 0 ? at : null);
            }
        }
    }

    /** Sets the next words apart by a blank. */
    void blank() {
        pending = isEmpty() ? 0 : ' ';
    }

    /** Ends a line within the block. */
    void lineBreak() {
        pending = isEmpty() ? 0 : '\n';
    }

    /** Ends a cell of a table row. */
    void tab() {
        pending = isEmpty() ? 0 : '\t';
    }

    /** Ends the open block; one without words leaves nothing. */
    void close() {
        if (!isEmpty() && hidden != null) {
            while (isUnseen(text.charAt(text.length() - 1))) {
                text.setLength(text.length() - 1);
            }
            boldEnd = Math.min(boldEnd, text.length());
            blocks.add(new RawBlock(kind, new Span(start, text.length()), level, depth, boldEnd, hidden));
        }
        hidden = null;
        start = -1;
        lead = "";
        pending = 0;
    }

    /** Adds something the reader of the report must know. */
    void notice(String code, String message) {
        notices.add(Notice.of(code, message));
    }

    String text() {
        return text.toString();
    }

    List<RawBlock> blocks() {
        return blocks;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Notice> notices() {
        return notices;
    }

    private void put(char c, boolean bold, @Nullable Mark at) {
        if (text.length() >= limit) {
            cut = true;
            return;
        }
        if (pending == '\n' && startsLine(c)) {
            split();
        }
        if (isEmpty()) {
            begin(c, at);
        } else if (pending != 0) {
            text.append(pending);
        }
        pending = 0;
        if (at != null) {
            marks.add(new Mark(text.length(), at.page(), at.line(), at.column()));
        }
        text.append(c);
        boldSoFar = boldSoFar && bold;
        boldEnd = boldSoFar ? text.length() : boldEnd;
    }

    /** Adds what follows the first character of a word. */
    private void putRest(String letters, boolean bold) {
        text.append(letters);
        boldSoFar = boldSoFar && bold;
        boldEnd = boldSoFar ? text.length() : boldEnd;
    }

    /** Whether a line within a block begins something new: its words start high and the line above is short or ended. */
    private boolean startsLine(char c) {
        int from = Math.max(start, text.lastIndexOf("\n") + 1);
        char last = text.charAt(text.length() - 1);
        boolean ended = ".:;!?".indexOf(last) >= 0 || text.length() - from < SHORT_LINE;
        return level == 0
                && kind != Block.Kind.TABLE_ROW
                && kind != Block.Kind.FURNITURE
                && !Character.isLowerCase(c)
                && ended
                && last != '-';
    }

    /** Ends the block at a line's end; what follows is a paragraph at the same depth. */
    private void split() {
        Block.Visibility visibility = hidden == null ? Block.Visibility.VISIBLE : hidden;
        int at = depth;
        close();
        open(Block.Kind.PARAGRAPH, 0, at, visibility);
    }

    private void begin(char first, @Nullable Mark at) {
        if (goesOn(first)) {
            RawBlock broken = blocks.remove(blocks.size() - 1);
            kind = broken.kind();
            depth = broken.depth();
            start = broken.span().start();
            boldEnd = broken.boldEnd();
            boldSoFar = false;
            text.append(' ');
            return;
        }
        if (!blocks.isEmpty()) {
            text.append(isListed(kind) && isListed(blocks.get(blocks.size() - 1).kind()) ? "\n" : "\n\n");
        }
        if (hidden == null) {
            hidden = Block.Visibility.VISIBLE;
            kind = Block.Kind.PARAGRAPH;
            level = 0;
        }
        start = text.length();
        if (at != null && !lead.isEmpty()) {
            Integer column = at.column() == null ? null : (Integer) Math.max(1, at.column() - lead.length());
            marks.add(new Mark(start, at.page(), at.line(), column));
        }
        text.append(lead);
        boldEnd = start;
        boldSoFar = true;
    }

    /** Whether a paragraph only goes on with what was broken off in the middle of a sentence, as pages copied line by line are. */
    private boolean goesOn(char first) {
        boolean mayGoOn = kind == Block.Kind.PARAGRAPH && level == 0 && lead.isEmpty() && Character.isLowerCase(first);
        return mayGoOn && !blocks.isEmpty() && blocks.get(blocks.size() - 1).isBrokenOff(text, depth, hidden);
    }

    /** No-break and zero-width blanks: they do not make a block. */
    private static boolean isUnseen(char c) {
        return c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u200C' || c == '\u200D' || c == '\u2060';
    }

    private static boolean isListed(Block.Kind kind) {
        return kind == Block.Kind.ITEM || kind == Block.Kind.TABLE_ROW;
    }
}
