/**
 * A municipality kept as a folder: format, policies, organisation, plan and progress, checked together and loaded into the
 * bound tenant.
 */
@NullMarked
package it.pdo.exchange.municipality;

import org.jspecify.annotations.NullMarked;
