@NullMarked
package it.pdo.ui.importing;

import org.jspecify.annotations.NullMarked;
