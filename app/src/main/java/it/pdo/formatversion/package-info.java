/** The plan formats of a municipality: drafts with all their saves, and immutable published versions. */
@NullMarked
package it.pdo.formatversion;

import org.jspecify.annotations.NullMarked;
