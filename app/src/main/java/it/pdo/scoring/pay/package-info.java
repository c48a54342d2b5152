/** From results to result pay: shares, thresholds, and what the law asks of the shares. */
@NullMarked
package it.pdo.scoring.pay;

import org.jspecify.annotations.NullMarked;
