/** Plan formats: what a municipality's plan is made of, as data; reading, checking and writing them. */
@NullMarked
package it.pdo.format;

import org.jspecify.annotations.NullMarked;
