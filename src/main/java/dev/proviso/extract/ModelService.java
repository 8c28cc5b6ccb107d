package dev.proviso.extract;

import dev.proviso.clause.AiScope;
import dev.proviso.clause.Control;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where the service is itself a model, to improve or develop it with the customer's material is to train the model. A
 * document shows that it is one by speaking of inputs and outputs together again and again.
 */
final class ModelService {

    /** A document on another service mentions inputs and outputs once or twice. */
    private static final int SENTENCES = 3;

    private static final Set<Purpose> TRAINS = Set.of(Purpose.IMPROVE_SERVICE, Purpose.DEVELOP_PRODUCTS);

    private static final Set<DataObject> MATERIAL = Set.of(DataObject.CONTENT, DataObject.FEEDBACK);

    private ModelService() {}

    static boolean isDescribed(Readings readings, int sentences) {
        return IntStream.range(0, sentences)
                        .filter(i -> !readings.single(i).scan("model-service").isEmpty())
                        .limit(SENTENCES)
                        .count()
                == SENTENCES;
    }

    /** Whether the grant or control would mean training if the service were a model. */
    private static boolean wouldTrain(List<Purpose> purposes) {
        return !purposes.contains(Purpose.AI_TRAINING) && purposes.stream().anyMatch(TRAINS::contains);
    }

    /** Whether one of the grants names training: what the same document calls improving is then something else. */
    static boolean isNamed(List<Grant> grants) {
        return grants.stream().anyMatch(grant -> isOverMaterial(grant) && grant.has(Purpose.AI_TRAINING));
    }

    static boolean isMet(Grant grant) {
        return isOverMaterial(grant) && wouldTrain(grant.purposes());
    }

    private static boolean isOverMaterial(Grant grant) {
        return grant.isInbound() && grant.objects().stream().anyMatch(MATERIAL::contains);
    }

    static Grant train(Grant grant) {
        return isMet(grant) ? grant.withPurposes(training(grant.purposes()), AiScope.UNSPECIFIED) : grant;
    }

    static Control train(Control control) {
        return wouldTrain(control.purposes()) ? control.withPurposes(training(control.purposes())) : control;
    }

    private static List<Purpose> training(List<Purpose> purposes) {
        TreeSet<Purpose> all = new TreeSet<>(purposes);
        all.add(Purpose.AI_TRAINING);
        return new ArrayList<>(all);
    }
}
