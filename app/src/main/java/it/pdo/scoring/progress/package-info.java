/** What is said of figures before they are results: how much was written, how far it is, what it is worth. */
@NullMarked
package it.pdo.scoring.progress;

import org.jspecify.annotations.NullMarked;
