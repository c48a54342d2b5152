/** Who the subscribers are, where their data lives, and how a piece of work reaches exactly one of them. */
@NullMarked
package it.pdo.tenancy;

import org.jspecify.annotations.NullMarked;
