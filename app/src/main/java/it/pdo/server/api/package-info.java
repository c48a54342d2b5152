/** What programs may ask over HTTP: results and state, with a token. */
@NullMarked
package it.pdo.server.api;

import org.jspecify.annotations.NullMarked;
