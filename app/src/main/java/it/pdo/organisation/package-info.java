/** Units and people of the municipality, with validity dates. */
@NullMarked
package it.pdo.organisation;

import org.jspecify.annotations.NullMarked;
