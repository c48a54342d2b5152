@NullMarked
package it.pdo.check;

import org.jspecify.annotations.NullMarked;
