/** Reading and writing the files of plan formats. */
@NullMarked
package it.pdo.format.reading;

import org.jspecify.annotations.NullMarked;
