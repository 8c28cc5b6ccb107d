package dev.proviso.authoring;

import dev.proviso.clause.Term;

/** What the file of a rule, check or vocabulary is there for. */
public enum Finds implements Term {
    GRANT("Grants"),
    CONTROL("Controls"),
    CONTINUATION("Continuations of grants"),
    REFERENCE("References to other documents"),
    STATEMENT("Statements about grants and controls"),
    CHECK("Checks"),
    VOCABULARY("Vocabularies"),
    INFLECTIONS("Irregular forms of words");

    private final String heading;

    Finds(String heading) {
        this.heading = heading;
    }

    /** The heading over those of this kind. */
    public String heading() {
        return heading;
    }
}
