/** Migration of plans between versions of their format, with a preview of each item. */
@NullMarked
package it.pdo.formatversion.migration;

import org.jspecify.annotations.NullMarked;
