/**
 * The template studio: how a municipality writes its plan, said by its administrator on screen. A format is edited as the
 * tree of its file ({@link it.pdo.format.document.FormatDocument}), so that nothing typed is lost however wrong it still is; the
 * check and the preview read that tree after every edit.
 */
@NullMarked
package it.pdo.ui.studio;

import org.jspecify.annotations.NullMarked;
