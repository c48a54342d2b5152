/** The page of the check of a plan: findings with links to their items, and waivers. */
@NullMarked
package it.pdo.ui.check;

import org.jspecify.annotations.NullMarked;
