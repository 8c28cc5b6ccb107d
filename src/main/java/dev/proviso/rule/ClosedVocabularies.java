package dev.proviso.rule;

import dev.proviso.clause.AiScope;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.EffectReason;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocabularies whose values are attributes of clauses: another value would be read and never reported. */
final class ClosedVocabularies {

    private static final Map<String, List<String>> VALUES = Map.of(
            "modifier", Term.ids(Modifier.values()),
            "purpose", Term.ids(Purpose.values()),
            "refused-use", Term.ids(Purpose.values()),
            "ai-scope", Term.ids(AiScope.values()),
            "beneficiary", Term.ids(Beneficiary.values()),
            "customer-material", Term.ids(DataObject.values()),
            "no-effect", Term.ids(EffectReason.values()));

    private ClosedVocabularies() {}

    /** The values that entries of this vocabulary may have; empty where any may. */
    static Optional<List<String>> values(String vocabulary) {
        return Optional.ofNullable(VALUES.get(vocabulary));
    }
}
