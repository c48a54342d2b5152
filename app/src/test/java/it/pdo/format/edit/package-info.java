/** What tests change in a plan format: pure steps from one format to the next, each leaving every reference whole. */
@NullMarked
package it.pdo.format.edit;

import org.jspecify.annotations.NullMarked;
