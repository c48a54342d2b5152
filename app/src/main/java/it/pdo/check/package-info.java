/**
 * What a plan contradicts in itself: each check is small and pure, and says what was found, what was expected and how to
 * mend it. Drafts of files and stored plans are checked alike; what a body knows better it waives, with a reason.
 */
@NullMarked
package it.pdo.check;

import org.jspecify.annotations.NullMarked;
