/** What people are told of months, progress and readings; below everything that tells it. */
@NullMarked
package it.pdo.progress.message;

import org.jspecify.annotations.NullMarked;
