package io.github.tearsheet.docs;

/**
 * A fenced block of a document.
 *
 * @param language the first word after the fence; empty without one
 * @param file the second word, the name under which readers keep the block; empty without one
 * @param body its lines, each with its end
 */
record Block(String language, String file, String body) {}
