package it.pdo.tenancy.server;

import it.pdo.tenancy.CredentialCipher;
import it.pdo.tenancy.Credentials;
import java.nio.file.Path;

/**
 * What an installation keeps beside its database server.
 *
 * @param administrator a user that may create schemas and users
 * @param key what the credentials in the catalog are sealed with
 * @param keyPlace the file that the key is in, to tell a person
 * @param folder where the installation keeps files of its own; it exists
 */
public record Installation(Credentials administrator, CredentialCipher key, String keyPlace, Path folder) {}
