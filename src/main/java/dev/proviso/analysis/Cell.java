package dev.proviso.analysis;

import java.util.Objects;

/**
 * A data class used for a purpose by a beneficiary.
 *
 * @param data data class, or the words "anything else within 'Customer Content'"
 * @param purpose id of a purpose, or "unstated" for a grant that names none
 * @param beneficiary id of a beneficiary
 */
public record Cell(String data, String purpose, String beneficiary) {

    public Cell {
        Objects.requireNonNull(data);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(beneficiary);
    }
}
