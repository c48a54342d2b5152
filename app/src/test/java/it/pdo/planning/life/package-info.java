@NullMarked
package it.pdo.planning.life;

import org.jspecify.annotations.NullMarked;
