package dev.proviso.analysis;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.Level;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The answers about the customer's content, as the text gives them.
 *
 * @param inboundContentLicence whether the customer licenses its content to the provider anywhere
 * @param aiTraining training models on the content
 * @param aiNotExcluded true when AI is not mentioned under a licence wide enough to include it
 * @param optOutGap how much cannot be refused
 * @param otherData the same two answers for data that is not content
 * @param dependsOn documents named and not supplied
 * @param risk the worst finding about the reader's side
 * @param riskReasons the sentences that risk rests on
 */
public record Verdict(
        boolean inboundContentLicence,
        AiTraining aiTraining,
        boolean aiNotExcluded,
        OptOutGap optOutGap,
        Map<DataObject, Answer> otherData,
        List<String> dependsOn,
        Level risk,
        List<String> riskReasons) {

    /** The two answers for one kind of data. */
    public record Answer(AiTraining aiTraining, OptOutGap optOutGap) {}

    public Verdict {
        Objects.requireNonNull(aiTraining);
        Objects.requireNonNull(optOutGap);
        otherData = java.util.Collections.unmodifiableMap(new TreeMap<>(otherData));
        dependsOn = List.copyOf(dependsOn);
        riskReasons = List.copyOf(riskReasons);
    }
}
