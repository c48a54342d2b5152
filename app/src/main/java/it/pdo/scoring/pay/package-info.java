/** Result pay from results: shares, thresholds, and the legal requirements on shares. */
@NullMarked
package it.pdo.scoring.pay;

import org.jspecify.annotations.NullMarked;
