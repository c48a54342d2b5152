/** How targets and reached values are read: fixtures as tables, boundaries by hand, garbage by the thousand. */
@NullMarked
package it.pdo.target;

import org.jspecify.annotations.NullMarked;
