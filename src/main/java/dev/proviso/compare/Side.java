package dev.proviso.compare;

import dev.proviso.analysis.Analysis;

/**
 * One of the two versions while they are compared.
 *
 * @param analysis what it came to
 * @param text its words, none when only a report of it is left
 * @param names what it calls its vendor
 */
record Side(Analysis analysis, Text text, VendorNames names) {

    static Side of(Version version) {
        VendorNames names = VendorNames.of(version.analysis());
        return new Side(version.analysis(), Text.of(version, names), names);
    }

    Words words(String passage) {
        return Words.of(passage, names);
    }
}
