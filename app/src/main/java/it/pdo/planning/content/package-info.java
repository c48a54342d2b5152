/** What an item holds, before and after a change: compared, checked against the format, said in words. */
@NullMarked
package it.pdo.planning.content;

import org.jspecify.annotations.NullMarked;
