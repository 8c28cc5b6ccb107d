package dev.proviso.extract;

import dev.proviso.rule.Near;
import dev.proviso.rule.Passage;
import dev.proviso.rule.Surroundings;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a unit, read where a rule asks for it. Belongs to one thread.
 *
 * @param readings the readings of the document
 * @param unit the unit
 * @param headings the headings over it
 */
record Around(Readings readings, Unit unit, Passage headings) implements Surroundings {

    @Override
    public int section() {
        return unit.section();
    }

    @Override
    public List<Passage> at(Near.Place place) {
        return switch (place) {
            case SAME -> List.of();
            case NEXT -> passages(readings.beside(unit, unit.sentences().size()));
            case PREVIOUS -> passages(readings.beside(unit, -1));
            case SECTION -> readings.ofSection(unit.section());
        };
    }

    private static List<Passage> passages(Optional<Reading> reading) {
        return reading.map(Reading::passage).map(List::of).orElse(List.of());
    }
}
