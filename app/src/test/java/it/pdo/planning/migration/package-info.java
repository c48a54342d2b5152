/** Tests of passing plans to other versions of their formats. */
@NullMarked
package it.pdo.planning.migration;

import org.jspecify.annotations.NullMarked;
