@NullMarked
package it.pdo.ui.plan;

import org.jspecify.annotations.NullMarked;
