/** Tests of passing plans to other versions of their formats. */
@NullMarked
package it.pdo.formatversion.migration;

import org.jspecify.annotations.NullMarked;
