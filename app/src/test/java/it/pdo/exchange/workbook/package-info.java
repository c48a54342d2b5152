/** Tests of imports. */
@NullMarked
package it.pdo.exchange.workbook;

import org.jspecify.annotations.NullMarked;
