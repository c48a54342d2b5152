/** What people are told of files that come in and go out. */
@NullMarked
package it.pdo.exchange.message;

import org.jspecify.annotations.NullMarked;
