package dev.proviso.compare;

import dev.proviso.clause.Clause;
import java.util.List;
import java.util.Map;

/** What the comparison has to know of a kind of clause: grants or controls. */
interface Subject<C extends Clause> {

    Family family();

    /** Its kind, as reports write it. */
    String kind(C clause);

    /** What it says beside its kind and its objects, by the name of the attribute; attributes without a value are left out. */
    Map<String, List<String>> attributes(C clause);

    /** Whether the two may be one clause, worded anew. */
    boolean mayBeOne(C before, C after);

    /** Whether both name the same purposes, and the same data to use for them. */
    boolean areOfOneUse(C before, C after);

    /** Whether it matters to the customer when it comes or goes as a whole. */
    boolean matters(C clause);

    /** What it means to the customer that this clause comes. */
    Direction ofComing(C clause);

    /** What it means to the customer that a clause of this family is widened. */
    Direction ofWidening();

    /** How its attributes changed; a control is wider that protects more. */
    Shift shift(C before, C after);

    /** How the attributes changed that stand in the sentences around, where the words of the clause itself stayed. */
    Shift shiftAround(C before, C after);
}
