/** Tests of the command line. */
@NullMarked
package it.pdo.command;

import org.jspecify.annotations.NullMarked;
