package dev.proviso.rule;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Ints {

    private int[] items;
    private int size;

    Ints() {
        this(8);
    }

    /** @param room for so many numbers at first, at least one */
    Ints(int room) {
        items = new int[room];
    }

    void add(int number) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = number;
    }

    /** Adds how many numbers there are, and the numbers. */
    void addAll(int[] numbers) {
        add(numbers.length);
        for (int number : numbers) {
            add(number);
        }
    }

    int get(int index) {
        return items[index];
    }

    void set(int index, int number) {
        items[index] = number;
    }

    int size() {
        return size;
    }

    /** A copy of the numbers. */
    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
