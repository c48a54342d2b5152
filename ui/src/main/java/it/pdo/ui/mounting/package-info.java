/** What lets Vaadin run inside our server: its initializers, our beans as its components, who may enter a view. */
@NullMarked
package it.pdo.ui.mounting;

import org.jspecify.annotations.NullMarked;
