@NullMarked
package it.pdo.organisation;

import org.jspecify.annotations.NullMarked;
