/** Plan formats: the structure of a municipality's plan as data; reading, checking and writing them. */
@NullMarked
package it.pdo.format;

import org.jspecify.annotations.NullMarked;
