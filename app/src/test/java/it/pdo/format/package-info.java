/** Tests of plan formats. */
@NullMarked
package it.pdo.format;

import org.jspecify.annotations.NullMarked;
