/** The door: choosing the municipality, signing in. */
@NullMarked
package it.pdo.ui.signin;

import org.jspecify.annotations.NullMarked;
