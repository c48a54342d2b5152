/** Creating tenants, and upgrading all of them to this version. */
@NullMarked
package it.pdo.tenancy.provisioning;

import org.jspecify.annotations.NullMarked;
