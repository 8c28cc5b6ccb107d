package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BitListsTest {

    private final NumberLists.Builder lists = new NumberLists.Builder(3);

    @Test
    void addsWhatIsInListsOfFewAndOfManyBits() {
        lists.add(0, 700);
        IntStream.range(100, 200).forEach(bit -> lists.add(1, bit));
        BitLists all = new BitLists(lists.build());
        long[] bits = new long[12];
        bits[0] = 2;
        for (int list = 0; list < 3; list++) {
            all.add(list, bits);
        }
        BitSet expected = new BitSet();
        expected.set(1);
        expected.set(100, 200);
        expected.set(700);
        assertThat(BitSet.valueOf(bits)).isEqualTo(expected);
    }
}
