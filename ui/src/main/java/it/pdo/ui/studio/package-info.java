/**
 * The template studio, in which an administrator edits the plan format. A format is edited as the tree of its file
 * ({@link it.pdo.format.document.FormatDocument}), so that incomplete input is never lost; check and preview read that
 * tree after every edit.
 */
@NullMarked
package it.pdo.ui.studio;

import org.jspecify.annotations.NullMarked;
