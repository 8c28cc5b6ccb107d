package dev.proviso.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Reads the numbers of a pack one after the other; each reader goes its own way through the same numbers. Belongs to one thread. */
final class PackData {

    private final int[] data;
    private final Texts texts;
    private int at;

    /** @param at where to begin */
    PackData(int[] data, Texts texts, int at) {
        this.data = data;
        this.texts = texts;
        this.at = at;
    }

    int number() {
        return data[at++];
    }

    boolean flag() {
        return number() == 1;
    }

    /** Several numbers, with their count before them. */
    int[] numbers() {
        int count = number();
        at += count;
        return Arrays.copyOfRange(data, at - count, at);
    }

    NumberLists lists() {
        return new NumberLists(numbers(), numbers());
    }

    String text() {
        return texts.get(number());
    }

    Program program() {
        return new Program(numbers(), numbers());
    }

    PhraseList phrases() {
        return new PhraseList(numbers(), numbers());
    }

    /** Several of the same kind, with their count before them. */
    <T> List<T> all(Supplier<T> next) {
        int count = number();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(next.get());
        }
        return items;
    }
}
