/**
 * How far the patterns of a rule get in a passage: a second, slow and talkative way of matching, which works on patterns as
 * they are written and must come to the same matches as the fast one.
 */
@NullMarked
package dev.proviso.trace;

import org.jspecify.annotations.NullMarked;
