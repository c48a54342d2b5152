/** The catalog: the tenants of the installation and their migrations, in a schema of its own. */
@NullMarked
package it.pdo.tenancy.catalog;

import org.jspecify.annotations.NullMarked;
