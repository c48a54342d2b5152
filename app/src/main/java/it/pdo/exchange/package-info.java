/** What comes in from files and goes out to them: imports by mapping, and municipalities kept as a folder. */
@NullMarked
package it.pdo.exchange;

import org.jspecify.annotations.NullMarked;
