/** Former fingerprints of findings, kept so that old waivers stay valid. */
@NullMarked
package it.pdo.check.former;

import org.jspecify.annotations.NullMarked;
