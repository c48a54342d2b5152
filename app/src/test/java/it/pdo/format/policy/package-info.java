/** Tests of policies as data. */
@NullMarked
package it.pdo.format.policy;

import org.jspecify.annotations.NullMarked;
