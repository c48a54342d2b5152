/**
 * Checks the consistency of a plan: each check is small and pure, and reports what was found, what was expected and how
 * to correct it. Drafts from files and stored plans are checked alike; a finding that is intended can be waived with a
 * reason.
 */
@NullMarked
package it.pdo.check;

import org.jspecify.annotations.NullMarked;
