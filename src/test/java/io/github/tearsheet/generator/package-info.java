/** Pages of random parts, each with what it is made of, which no parser was asked for. */
@NullMarked
package io.github.tearsheet.generator;

import org.jspecify.annotations.NullMarked;
