/**
 * The text of a document and where every part of it came from; knows nothing of what is done with it.
 *
 * <p>Positions are half-open offsets in UTF-16 units into {@link Document#text()}.
 */
@NullMarked
package dev.proviso.document;

import org.jspecify.annotations.NullMarked;
