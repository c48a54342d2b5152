/** Who is looking, in which language, at which plan, and how a visit begins and ends. */
@NullMarked
package it.pdo.ui.session;

import org.jspecify.annotations.NullMarked;
