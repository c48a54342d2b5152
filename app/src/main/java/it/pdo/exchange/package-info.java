/**
 * What comes in from files and goes out to them.
 *
 * <p>The way of an import: a file is opened ({@code source}), read as a mapping says ({@code mapping}, {@code reading}; a
 * mapping is proposed by {@code suggestion}), compared with the plan that is there ({@code merge}), and stored so that it can
 * be taken back ({@code run}). Beside them are the two shapes that the product itself writes, {@code workbook} and
 * {@code json}, and {@code municipality}: a whole municipality kept as a folder of files. A room knows only those named
 * before it; {@code PackageDirectionsTest} holds this.
 */
@NullMarked
package it.pdo.exchange;

import org.jspecify.annotations.NullMarked;
