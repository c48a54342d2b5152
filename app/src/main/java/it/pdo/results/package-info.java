/** Score sheets of a stored plan: loads plan and progress, asks the engine, keeps the frozen ones. */
@NullMarked
package it.pdo.results;

import org.jspecify.annotations.NullMarked;
