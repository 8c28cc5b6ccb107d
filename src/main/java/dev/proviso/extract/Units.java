package dev.proviso.extract;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Groups a document's sentences with the lists they introduce. */
final class Units {

    /** A list of more sentences than this is no enumeration of one clause's parts. */
    private static final int LONGEST_LIST = 40;

    private final Document document;

    Units(Document document) {
        this.document = document;
    }

    /** The sentence alone. */
    Unit single(int sentence) {
        return new Unit(List.of(document.sentences().get(sentence)), sentence, null);
    }

    /** The sentence with the list items that follow it, when it introduces any. */
    Optional<Unit> list(int sentence) {
        List<Sentence> all = document.sentences();
        Sentence intro = all.get(sentence);
        if (!introduces(sentence)) {
            return Optional.empty();
        }
        int depth = block(intro).depth();
        List<Sentence> members = new ArrayList<>();
        members.add(intro);
        for (int i = sentence + 1; i < all.size() && isItemBelow(all.get(i), depth); i++) {
            members.add(all.get(i));
        }
        boolean isList = members.size() > 1 && members.size() <= LONGEST_LIST;
        return isList ? Optional.of(new Unit(members, sentence, null)) : Optional.empty();
    }

    /** The items of a list, each with the items below it, to be read with the sentence that introduces them. */
    List<Unit> items(Unit list) {
        List<Sentence> all = list.sentences();
        int depth = block(all.get(1)).depth();
        List<Unit> items = new ArrayList<>();
        int from = 1;
        for (int to = 2; to <= all.size(); to++) {
            boolean isWhole = to == all.size()
                    || all.get(to).block() != all.get(to - 1).block()
                            && block(all.get(to)).depth() <= depth;
            if (isWhole) {
                items.add(new Unit(all.subList(from, to), list.first() + from, all.get(0)));
                from = to;
            }
        }
        return items;
    }

    /** The lists that the sentence stands in, the innermost first. */
    List<Unit> around(int sentence) {
        List<Unit> lists = new ArrayList<>();
        Block inner = block(document.sentences().get(sentence));
        for (int i = sentence - 1; i >= 0 && inner.kind() == Block.Kind.ITEM; i--) {
            Block block = block(document.sentences().get(i));
            if (block.kind() != Block.Kind.ITEM || block.depth() < inner.depth()) {
                list(i).filter(list ->
                                sentence < list.first() + list.sentences().size())
                        .ifPresent(lists::add);
                inner = block;
            }
        }
        return lists;
    }

    private boolean introduces(int sentence) {
        List<Sentence> all = document.sentences();
        if (sentence + 1 >= all.size()
                || all.get(sentence + 1).block() == all.get(sentence).block()) {
            return false;
        }
        String text = document.quote(all.get(sentence).span());
        return !text.isEmpty() && ".?!".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private boolean isItemBelow(Sentence sentence, int depth) {
        Block block = block(sentence);
        return block.kind() == Block.Kind.ITEM && block.depth() > depth;
    }

    private Block block(Sentence sentence) {
        return document.blocks().get(sentence.block());
    }
}
