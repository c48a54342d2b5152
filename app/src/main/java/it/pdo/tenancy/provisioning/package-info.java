/** Bringing tenants into being, and all of them to what this version needs. */
@NullMarked
package it.pdo.tenancy.provisioning;

import org.jspecify.annotations.NullMarked;
