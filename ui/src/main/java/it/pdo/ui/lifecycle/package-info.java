/** The life of a plan: its states and acts, its variations, what changed since approval, and the plan of the next year. */
@NullMarked
package it.pdo.ui.lifecycle;

import org.jspecify.annotations.NullMarked;
