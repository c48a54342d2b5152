/** The command line: one class a command. */
@NullMarked
package it.pdo.command;

import org.jspecify.annotations.NullMarked;
