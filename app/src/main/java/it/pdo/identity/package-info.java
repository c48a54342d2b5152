/** Who someone is and what they may do: accounts, sign-in, roles on units, tokens of programs. */
@NullMarked
package it.pdo.identity;

import org.jspecify.annotations.NullMarked;
