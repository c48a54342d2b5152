package it.pdo.tenancy.connection;

import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.TenantSlug;

/**
 * How to reach the data of one tenant.
 *
 * @param server JDBC address of its database server, without a schema
 * @param credentials the user that owns rights on that schema and on nothing else
 */
public record TenantAccess(TenantSlug slug, String server, String schema, Credentials credentials) {}
