@NullMarked
package it.pdo.planning.lint;

import org.jspecify.annotations.NullMarked;
