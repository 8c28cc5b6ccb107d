package dev.proviso.rule;

import java.util.List;

/** The words that the pattern language itself knows, with the numbers that their sets have in every lexicon. */
final class ClauseWords {

    /** A pronoun after one of {@link #JOINTS} or a comma begins a new main clause. */
    static final List<String> SUBJECTS = List.of("you", "we", "they", "it", "i");

    static final List<String> JOINTS = List.of("and", "but", "or", "that");

    static final List<String> AND = List.of("and");

    static final List<String> OR = List.of("or");

    static final int SUBJECT_SET = 0;

    static final int JOINT_SET = 1;

    static final int AND_SET = 2;

    static final int OR_SET = 3;

    private ClauseWords() {}
}
