/** Tests of sessions. */
@NullMarked
package it.pdo.ui.session;

import org.jspecify.annotations.NullMarked;
