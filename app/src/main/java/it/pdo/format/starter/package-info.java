/** The starter formats shipped with the product. */
@NullMarked
package it.pdo.format.starter;

import org.jspecify.annotations.NullMarked;
