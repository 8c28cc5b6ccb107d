package dev.proviso.clause;

import dev.proviso.document.Location;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One party gives another a right over something.
 *
 * @param id name within the report
 * @param kind how the right is given
 * @param from who gives it
 * @param fromParty the giver as written, null where the sentence does not name one
 * @param to who receives it
 * @param toParty the receiver as written, null where the sentence does not name one
 * @param onBehalf whether the receivers beside the provider only act for it
 * @param data what the right is over
 * @param modifiers attributes, continuations included
 * @param rights the acts allowed ("use", "derivative-works"), as the rights vocabulary names them
 * @param purposes purposes named; empty when none is
 * @param purposeMode whether those are all
 * @param purposesExcluded purposes expressly left out
 * @param aiScope which models, null without AI training
 * @param conditions words that make the grant conditional, quoted, and the regions whose people its section is for
 * @param text the quoted passage, whole
 * @param continuations later passages that only add to it
 * @param location where the passage stands
 * @param rule id of the rule that found it
 */
public record Grant(
        String id,
        GrantKind kind,
        Party from,
        @Nullable String fromParty,
        List<Beneficiary> to,
        @Nullable String toParty,
        boolean onBehalf,
        List<DataReference> data,
        List<Modifier> modifiers,
        List<String> rights,
        List<Purpose> purposes,
        PurposeMode purposeMode,
        List<Purpose> purposesExcluded,
        @Nullable AiScope aiScope,
        List<String> conditions,
        String text,
        List<Continuation> continuations,
        Location location,
        String rule)
        implements Clause {

    public Grant {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(from);
        to = List.copyOf(to);
        data = List.copyOf(data);
        modifiers = List.copyOf(modifiers);
        rights = List.copyOf(rights);
        purposes = List.copyOf(purposes);
        purposesExcluded = List.copyOf(purposesExcluded);
        conditions = List.copyOf(conditions);
        continuations = List.copyOf(continuations);
    }

    /** Whether the customer gives the right: only such grants can leave a gap. */
    public boolean isInbound() {
        return from == Party.CUSTOMER;
    }

    /** Whether the grant has this attribute. */
    public boolean has(Modifier modifier) {
        return modifiers.contains(modifier);
    }

    /** Whether the grant names this purpose. */
    public boolean has(Purpose purpose) {
        return purposes.contains(purpose);
    }

    /** The same grant under this name. */
    public Grant withId(String name) {
        return with(name, purposes, aiScope);
    }

    /** The same grant for these purposes; {@code scope} is null without AI training. */
    public Grant withPurposes(List<Purpose> all, @Nullable AiScope scope) {
        return with(id, all, scope);
    }

    private Grant with(String name, List<Purpose> all, @Nullable AiScope scope) {
        return new Grant(
                name,
                kind,
                from,
                fromParty,
                to,
                toParty,
                onBehalf,
                data,
                modifiers,
                rights,
                all,
                purposeMode,
                purposesExcluded,
                scope,
                conditions,
                text,
                continuations,
                location,
                rule);
    }
}
