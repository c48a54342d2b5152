/** Tests of what differs between versions of a format. */
@NullMarked
package it.pdo.format.difference;

import org.jspecify.annotations.NullMarked;
