/** Choosing the municipality and signing in. */
@NullMarked
package it.pdo.ui.signin;

import org.jspecify.annotations.NullMarked;
