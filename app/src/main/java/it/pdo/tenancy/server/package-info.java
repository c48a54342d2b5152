/** Database servers and what only their administrator may do on them. */
@NullMarked
package it.pdo.tenancy.server;

import org.jspecify.annotations.NullMarked;
