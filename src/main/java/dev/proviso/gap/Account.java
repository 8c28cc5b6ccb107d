package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import java.util.List;

/**
 * How one cell of a grant came to its state.
 *
 * @param grant the grant that opens the cell
 * @param cell the cell
 * @param unlimited what the grant's own words leave open before any control is weighed
 * @param state what is left in the end
 * @param weighed the controls that speak of the use, in document order, each with how it bears on the cell
 */
public record Account(Grant grant, Cell cell, CellState unlimited, CellState state, List<Weighed> weighed) {

    /**
     * A control that speaks of a use.
     *
     * @param control the control
     * @param classes the data classes it names; empty for the whole of the data
     * @param bearing how it bears on the cell
     */
    public record Weighed(Control control, List<String> classes, Bearing bearing) {

        public Weighed {
            classes = List.copyOf(classes);
        }
    }

    public Account {
        weighed = List.copyOf(weighed);
    }
}
