/** The body's units and people, dated: who headed what, and when. */
@NullMarked
package it.pdo.organisation;

import org.jspecify.annotations.NullMarked;
