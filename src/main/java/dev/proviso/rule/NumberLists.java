package dev.proviso.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lists of numbers, numbered from 0 on. Immutable. */
final class NumberLists {

    private final int[] places;
    private final int[] members;

    /**
     * @param places where in {@code members} each list begins; one more than lists
     * @param members the numbers of all lists
     */
    NumberLists(int[] places, int[] members) {
        this.places = places;
        this.members = members;
    }

    /** How many lists there are. */
    int size() {
        return places.length - 1;
    }

    /** Where in {@link #members} the list begins; it ends where the next one begins. */
    int from(int list) {
        return places[list];
    }

    /** The numbers of the list. */
    IntStream list(int number) {
        return Arrays.stream(members, places[number], places[number + 1]);
    }

    int[] places() {
        return places;
    }

    int[] members() {
        return members;
    }

    /** Lists that grow. */
    static final class Builder {

        private final List<Ints> lists = new ArrayList<>();

        Builder() {
            this(0);
        }

        /** @param size so many lists at least */
        Builder(int size) {
            reach(size);
        }

        void add(int list, int number) {
            reach(list + 1);
            lists.get(list).add(number);
        }

        void addAll(int list, Ints numbers) {
            for (int i = 0; i < numbers.size(); i++) {
                add(list, numbers.get(i));
            }
        }

        private void reach(int size) {
            while (lists.size() < size) {
                lists.add(new Ints());
            }
        }

        NumberLists build() {
            Ints places = new Ints();
            Ints members = new Ints();
            for (Ints list : lists) {
                places.add(members.size());
                for (int i = 0; i < list.size(); i++) {
                    members.add(list.get(i));
                }
            }
            places.add(members.size());
            return new NumberLists(places.toArray(), members.toArray());
        }
    }
}
