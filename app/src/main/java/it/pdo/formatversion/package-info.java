/** The plan formats of a municipality: drafts with all their saves, and published versions, which never change. */
@NullMarked
package it.pdo.formatversion;

import org.jspecify.annotations.NullMarked;
