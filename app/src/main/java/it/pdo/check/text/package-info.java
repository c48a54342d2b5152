/** Texts as the checks compare them. */
@NullMarked
package it.pdo.check.text;

import org.jspecify.annotations.NullMarked;
