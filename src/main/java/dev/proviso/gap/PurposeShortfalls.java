package dev.proviso.gap;

import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Purpose;
import java.util.ArrayList;
import java.util.List;

/**
 * A grant that names tuning, testing or improving of models beside training, where the control names training alone.
 * The check's file gives the words: {@code acts} that count, the {@code models} one of which must stand near, and the
 * {@code training} that the control names.
 */
final class PurposeShortfalls implements Seeker {

    /** How many words may stand between an act and the model that it is done to. */
    private static final int NEAR = 10;

    @Override
    public List<Hit> find(Situation situation, Check check) {
        List<Hit> hits = new ArrayList<>();
        for (Covered use : situation.covered()) {
            boolean training = use.use().purpose().equals(Purpose.AI_TRAINING.id())
                    && !use.use().implied();
            use.limits().stream()
                    .filter(limit -> training)
                    .map(limit -> hit(use.use().grant(), limit.control(), check))
                    .forEach(hits::addAll);
        }
        return hits;
    }

    private static List<Hit> hit(Grant grant, Control control, Check check) {
        WordRun limited = WordRun.of(control.text());
        List<String> more = acts(WordRun.of(grant.text()), check).stream()
                .filter(act -> !limited.contains(act))
                .toList();
        boolean training = check.wordsOf("training").stream().anyMatch(limited::contains);
        if (more.isEmpty() || !training || !acts(limited, check).isEmpty()) {
            return List.of();
        }
        Hit hit = Hit.at(grant, Facts.of(grant).about(control)).weighing(List.of(control), List.of(), List.of());
        return List.of(hit.saying("acts", Wording.quoted(more)));
    }

    private static List<String> acts(WordRun text, Check check) {
        return check.wordsOf("acts").stream()
                .filter(act -> text.near(act, check.wordsOf("models"), NEAR))
                .toList();
    }
}
