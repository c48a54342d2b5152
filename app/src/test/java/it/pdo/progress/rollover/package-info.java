@NullMarked
package it.pdo.progress.rollover;

import org.jspecify.annotations.NullMarked;
