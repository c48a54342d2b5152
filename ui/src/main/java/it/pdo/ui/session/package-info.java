/** Who is looking, in which language, and how a visit begins and ends. */
@NullMarked
package it.pdo.ui.session;

import org.jspecify.annotations.NullMarked;
