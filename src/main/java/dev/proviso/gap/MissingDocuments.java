package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.analysis.Reference;
import java.util.List;
import java.util.Map;

/** Another document, not supplied, that the text puts before this one: its cells are as this text alone has them. */
final class MissingDocuments implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        List<Cell> decided = situation.covered().stream()
                .filter(use -> use.use().isSensitive())
                .flatMap(use -> use.in(CellState.values()).stream())
                .distinct()
                .toList();
        return situation.clauses().references().stream()
                .filter(Reference::prevails)
                .map(reference -> hit(reference, decided))
                .toList();
    }

    private static Hit hit(Reference reference, List<Cell> decided) {
        Map<String, String> words = Map.of("name", reference.name());
        return new Hit(
                null,
                List.of(),
                List.of(),
                List.of(),
                decided,
                new Facts(),
                words,
                reference.text(),
                reference.location());
    }
}
