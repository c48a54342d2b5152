/** How the sentences of progress read. */
@NullMarked
package it.pdo.progress.message;

import org.jspecify.annotations.NullMarked;
