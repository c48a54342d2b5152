/** The states of a plan: transitions and acts, variations, changes since approval, and the plan of the next year. */
@NullMarked
package it.pdo.ui.lifecycle;

import org.jspecify.annotations.NullMarked;
