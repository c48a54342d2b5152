/** Connections to tenant schemas: each signed in as its own user, bounded for the node, guarded against work of another tenant. */
@NullMarked
package it.pdo.tenancy.connection;

import org.jspecify.annotations.NullMarked;
