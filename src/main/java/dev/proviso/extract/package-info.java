/**
 * Sentences and rules become grants, controls, definitions and parties here. What a clause says comes from the rules and vocabularies;
 * this room binds what they found to the fields of the clause.
 */
@NullMarked
package dev.proviso.extract;

import org.jspecify.annotations.NullMarked;
