/** Reading and writing YAML with the place of every value. */
@NullMarked
package it.pdo.format.yaml;

import org.jspecify.annotations.NullMarked;
