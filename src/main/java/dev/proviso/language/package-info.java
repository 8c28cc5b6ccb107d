/**
 * What is done to the language of a document before its law is read: folding, sentences, which language it is. The only
 * home of OpenNLP.
 */
@NullMarked
package dev.proviso.language;

import org.jspecify.annotations.NullMarked;
