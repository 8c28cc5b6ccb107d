package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedTreeTest {

    private static final int FIRST = 9;

    private final NeedTree tree = new NeedTree();

    @Test
    void waysThatBeginWithTheSameNeedsShareThem() {
        tree.add(0, new int[] {3, 9, 5, 2});
        tree.add(1, new int[] {3, 5, 9, 3});
        assertThat(tree.byFirst().list(FIRST)).containsExactly(0, 5, 11, 0, 3, 4, 1, 1, 2, 4, 1, 0);
    }

    @Test
    void aPatternThatNeedsNoMoreStandsBeforeTheTreesOfOthers() {
        tree.add(0, new int[] {2, 9, 5});
        tree.add(1, new int[] {1, 9});
        assertThat(tree.byFirst().list(FIRST)).containsExactly(1, 1, 5, 4, 1, 0);
    }

    @Test
    void namesTheNeedMetMostSeldomThatAllWaysShareBesideTheFirst() {
        tree.add(0, new int[] {4, 9, 6, 5, 2});
        tree.add(1, new int[] {4, 9, 7, 5, 2});
        assertThat(tree.seconds()[FIRST]).isEqualTo(5);
    }

    @Test
    void namesNoneWhereWaysShareNoneOrNeedNoMore() {
        tree.add(0, new int[] {2, 9, 5, 2, 9, 4});
        tree.add(1, new int[] {2, 8, 5, 1, 8});
        assertThat(tree.seconds()).endsWith(Needs.ANY, Needs.ANY);
    }
}
