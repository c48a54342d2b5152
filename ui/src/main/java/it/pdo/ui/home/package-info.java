/** The first page: this month for who writes it, what is late and why for who answers for it. */
@NullMarked
package it.pdo.ui.home;

import org.jspecify.annotations.NullMarked;
