/** The tenants: who they are, where their data is, and how work is bound to exactly one of them. */
@NullMarked
package it.pdo.tenancy;

import org.jspecify.annotations.NullMarked;
