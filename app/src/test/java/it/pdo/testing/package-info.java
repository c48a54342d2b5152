/** What tests of any module need: a database server and tenants on it. */
@NullMarked
package it.pdo.testing;

import org.jspecify.annotations.NullMarked;
