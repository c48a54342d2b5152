/** Runs Vaadin inside our server: its initializers, and our beans as its components. */
@NullMarked
package it.pdo.ui.mounting;

import org.jspecify.annotations.NullMarked;
