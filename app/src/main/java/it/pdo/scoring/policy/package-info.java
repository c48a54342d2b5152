/** What a body decides about scoring: every choice is data, has a default, and says itself in a sentence. */
@NullMarked
package it.pdo.scoring.policy;

import org.jspecify.annotations.NullMarked;
