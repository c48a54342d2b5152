@NullMarked
package it.pdo.scoring.pay;

import org.jspecify.annotations.NullMarked;
