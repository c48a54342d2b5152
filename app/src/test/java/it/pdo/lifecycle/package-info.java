@NullMarked
package it.pdo.lifecycle;

import org.jspecify.annotations.NullMarked;
