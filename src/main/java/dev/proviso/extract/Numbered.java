package dev.proviso.extract;

import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import java.util.ArrayList;
import java.util.List;

/** Gives clauses their names within a report: g1, g2, c1, c2. */
final class Numbered {

    private Numbered() {}

    static List<Grant> grants(List<Grant> grants) {
        List<Grant> numbered = new ArrayList<>();
        for (Grant grant : grants) {
            numbered.add(grant.withId("g" + (numbered.size() + 1)));
        }
        return numbered;
    }

    static List<Control> controls(List<Control> controls) {
        List<Control> numbered = new ArrayList<>();
        for (Control control : controls) {
            numbered.add(control.withId("c" + (numbered.size() + 1)));
        }
        return numbered;
    }
}
