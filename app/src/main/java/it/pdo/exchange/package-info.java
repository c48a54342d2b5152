/**
 * Import and export of files.
 *
 * <p>An import: a file is opened ({@code source}), read by a mapping ({@code mapping}, {@code reading}; a mapping is
 * proposed by {@code suggestion}), compared with the stored plan ({@code merge}), and stored so that it can be undone
 * ({@code run}). Besides, there are the two formats that the product itself writes, {@code workbook} and {@code json},
 * and {@code municipality}: a whole municipality kept as a folder of files. A package may use only those named before
 * it, as {@code PackageDirectionsTest} checks.
 */
@NullMarked
package it.pdo.exchange;

import org.jspecify.annotations.NullMarked;
