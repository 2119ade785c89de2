/** The commands: {@code java -jar tearsheet-cli.jar parse PATH...}. */
@NullMarked
package io.github.tearsheet.cli;

import org.jspecify.annotations.NullMarked;
