package dev.proviso.rule;

/** Lists of bits, each ready to be added to others at once. Immutable. */
final class BitLists {

    /** Adding a row of bits costs so many times less for each number in it than setting single bits does. */
    private static final int LESS = 4;

    private final NumberLists lists;
    /** Where in {@link #rows} the row of each list begins; it ends where the next one begins, at once where the list has few bits. */
    private final int[] places;

    private final long[] rows;

    /** @param lists the bits of each, in order */
    BitLists(NumberLists lists) {
        this.lists = lists;
        places = new int[lists.size() + 1];
        for (int list = 0; list < lists.size(); list++) {
            places[list + 1] = places[list] + width(list);
        }
        rows = new long[places[lists.size()]];
        for (int list = 0; list < lists.size(); list++) {
            if (places[list + 1] > places[list]) {
                addSingly(list, places[list], rows);
            }
        }
    }

    /** How many numbers the row of the list takes, up to its last bit; none where single bits cost less. */
    private int width(int list) {
        int count = lists.from(list + 1) - lists.from(list);
        int width = count == 0 ? 0 : (lists.members()[lists.from(list + 1) - 1] >> 6) + 1;
        return count > width / LESS ? width : 0;
    }

    /** Adds the bits of the list to others. */
    void add(int list, long[] bits) {
        int from = places[list];
        int width = places[list + 1] - from;
        for (int i = 0; i < width; i++) {
            bits[i] |= rows[from + i];
        }
        if (width == 0) {
            addSingly(list, 0, bits);
        }
    }

    private void addSingly(int list, int place, long[] bits) {
        int end = lists.from(list + 1);
        for (int i = lists.from(list); i < end; i++) {
            int bit = lists.members()[i];
            bits[place + (bit >> 6)] |= 1L << bit;
        }
    }

    /** The lists as they were given. */
    NumberLists lists() {
        return lists;
    }
}
