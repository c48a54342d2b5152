/** The MariaDB that the product brings along: its programs, its folder, its process. */
@NullMarked
package it.pdo.tenancy.embedded;

import org.jspecify.annotations.NullMarked;
