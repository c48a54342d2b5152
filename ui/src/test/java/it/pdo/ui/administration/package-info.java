@NullMarked
package it.pdo.ui.administration;

import org.jspecify.annotations.NullMarked;
