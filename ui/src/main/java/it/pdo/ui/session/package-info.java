/** The session: user, language, current plan, sign-in and sign-out. */
@NullMarked
package it.pdo.ui.session;

import org.jspecify.annotations.NullMarked;
