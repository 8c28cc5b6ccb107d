package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.document.Location;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A place that a check may fire at.
 *
 * @param grant the grant it is about, null when it is about the document
 * @param controls the controls weighed
 * @param open cells left open
 * @param controlled cells that a control covers
 * @param undetermined cells that a missing document decides
 * @param facts what the check's conditions ask about
 * @param words what the message's placeholders stand for
 * @param text the words it rests on
 * @param location where they stand
 */
record Hit(
        @Nullable Grant grant,
        List<Control> controls,
        List<Cell> open,
        List<Cell> controlled,
        List<Cell> undetermined,
        Facts facts,
        Map<String, String> words,
        String text,
        Location location) {

    Hit {
        controls = List.copyOf(controls);
        open = List.copyOf(open);
        controlled = List.copyOf(controlled);
        undetermined = List.copyOf(undetermined);
        words = Map.copyOf(words);
    }

    /** A place at words that are no clause, with nothing weighed yet. */
    static Hit at(String text, Location location, Facts facts) {
        return new Hit(null, List.of(), List.of(), List.of(), List.of(), facts, Map.of(), text, location);
    }

    /** A place at a clause, with nothing weighed yet. */
    static Hit at(Clause clause, Facts facts) {
        Grant grant = clause instanceof Grant found ? found : null;
        List<Control> controls = clause instanceof Control found ? List.of(found) : List.of();
        Map<String, String> words = Map.of("data", Wording.data(clause.data()));
        return new Hit(
                grant, controls, List.of(), List.of(), List.of(), facts, words, clause.text(), clause.location());
    }

    /** The same place with these controls weighed and these cells left open and covered. */
    Hit weighing(List<Control> weighed, List<Cell> left, List<Cell> covered) {
        return new Hit(grant, weighed, left, covered, undetermined, facts, words, text, location);
    }

    /** The same place with one more word for the message. */
    Hit saying(String placeholder, String said) {
        Map<String, String> all = new TreeMap<>(words);
        all.put(placeholder, said);
        return new Hit(grant, controls, open, controlled, undetermined, facts, all, text, location);
    }
}
