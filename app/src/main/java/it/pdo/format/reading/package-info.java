/** Plan formats from and to their files. */
@NullMarked
package it.pdo.format.reading;

import org.jspecify.annotations.NullMarked;
