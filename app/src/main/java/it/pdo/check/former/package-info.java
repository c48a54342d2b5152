/** How findings were recognised before {@code Fingerprint}: kept so that waivers of then go on counting. */
@NullMarked
package it.pdo.check.former;

import org.jspecify.annotations.NullMarked;
