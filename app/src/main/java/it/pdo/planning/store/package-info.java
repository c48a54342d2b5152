/** Plans in the tenant's database, and the revisions that are the only way to change them. */
@NullMarked
package it.pdo.planning.store;

import org.jspecify.annotations.NullMarked;
