/** Bringing one schema up to date by its changelog, and looking whether it really is. */
@NullMarked
package it.pdo.tenancy.schema;

import org.jspecify.annotations.NullMarked;
