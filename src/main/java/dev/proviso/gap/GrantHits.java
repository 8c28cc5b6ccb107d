package dev.proviso.gap;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Grant;
import java.util.List;

/** Every grant by the customer, waivers included. */
final class GrantHits implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.clauses().grants().stream()
                .filter(Grant::isInbound)
                .map(grant -> Hit.at(grant, Facts.of(grant)).saying("likeness", Wording.data(likenesses(grant))))
                .toList();
    }

    private static List<DataReference> likenesses(Grant grant) {
        return grant.data().stream()
                .filter(data -> data.object() == DataObject.LIKENESS)
                .toList();
    }
}
