/** The hand-written cases of {@code testdata/documents}, the formats made from them, and what they must come to. */
@NullMarked
package dev.proviso.testdata;

import org.jspecify.annotations.NullMarked;
