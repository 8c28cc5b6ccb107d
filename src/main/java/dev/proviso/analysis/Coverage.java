package dev.proviso.analysis;

import java.util.List;

/**
 * The state of one cell and what it rests on.
 *
 * @param cell the cell
 * @param state what is left of the grant there
 * @param grants ids of the grants that open it
 * @param controls ids of the controls that reach it
 */
public record Coverage(Cell cell, CellState state, List<String> grants, List<String> controls) {

    public Coverage {
        grants = List.copyOf(grants);
        controls = List.copyOf(controls);
    }
}
