/** Score sheets of stored plans: loads plan and progress, runs the engine, stores frozen sheets. */
@NullMarked
package it.pdo.results;

import org.jspecify.annotations.NullMarked;
