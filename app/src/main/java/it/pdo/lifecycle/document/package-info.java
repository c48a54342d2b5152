/** The documents of acts. */
@NullMarked
package it.pdo.lifecycle.document;

import org.jspecify.annotations.NullMarked;
