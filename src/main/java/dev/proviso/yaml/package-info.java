/**
 * YAML files as trees whose every node knows its file, line and column, so that whoever reads them can say where a
 * mistake stands. The only home of the YAML library.
 *
 * <p>Lines and columns are 1-based; a column counts characters, not bytes. Anchors, aliases, tags and keys given twice
 * are refused: rule files have no use for them.
 */
@NullMarked
package dev.proviso.yaml;

import org.jspecify.annotations.NullMarked;
