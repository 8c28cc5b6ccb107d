/**
 * What those who read and write rules need: lists and pages of them, a run of their examples, and why something was or was not
 * found.
 */
@NullMarked
package dev.proviso.authoring;

import org.jspecify.annotations.NullMarked;
