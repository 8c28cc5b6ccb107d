package dev.proviso.report;

import dev.proviso.clause.Level;
import java.util.Objects;

/**
 * What a report says of a check.
 *
 * @param id its name
 * @param title what it finds, on one line
 * @param level the level where nothing raises or lowers it
 * @param why why what it finds matters
 * @param source where that judgement comes from
 */
public record CheckText(String id, String title, Level level, String why, String source) {

    public CheckText {
        Objects.requireNonNull(id);
        Objects.requireNonNull(level);
    }
}
