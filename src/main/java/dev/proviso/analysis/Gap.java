package dev.proviso.analysis;

import dev.proviso.clause.Level;
import dev.proviso.document.Location;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A use that the text allows and gives no sufficient way to refuse.
 *
 * @param check id of the check that fired
 * @param level how much it matters
 * @param grant id of the grant, null when the check is about the document
 * @param controls ids of the controls weighed
 * @param open cells left open
 * @param controlled cells that a control covers
 * @param undetermined cells that a missing document decides
 * @param message what is left open, one sentence
 * @param why why it matters
 * @param text the words it rests on
 * @param location where they stand
 * @param fingerprint stable name across reflow and renumbering, hex
 */
public record Gap(
        String check,
        Level level,
        @Nullable String grant,
        List<String> controls,
        List<Cell> open,
        List<Cell> controlled,
        List<Cell> undetermined,
        String message,
        String why,
        String text,
        Location location,
        String fingerprint) {

    public Gap {
        Objects.requireNonNull(check);
        Objects.requireNonNull(level);
        controls = List.copyOf(controls);
        open = List.copyOf(open);
        controlled = List.copyOf(controlled);
        undetermined = List.copyOf(undetermined);
    }
}
