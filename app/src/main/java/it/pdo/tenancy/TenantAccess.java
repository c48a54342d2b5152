package it.pdo.tenancy;

/**
 * How to reach the data of one tenant.
 *
 * @param server JDBC address of its database server, without a schema
 * @param credentials the user that owns rights on that schema and on nothing else
 */
record TenantAccess(TenantSlug slug, String server, String schema, Credentials credentials) {}
