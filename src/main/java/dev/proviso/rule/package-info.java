/**
 * Rule files become compiled rules here: the pattern language, the vocabularies, and the matcher that runs both over the words of a
 * passage in linear time. Extraction sees {@link dev.proviso.rule.Matcher#match} and {@link dev.proviso.rule.Matcher#scan} only.
 */
@NullMarked
package dev.proviso.rule;

import org.jspecify.annotations.NullMarked;
