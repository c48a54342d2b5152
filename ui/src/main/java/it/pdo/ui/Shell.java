package it.pdo.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import jakarta.inject.Singleton;

/**
 * The HTML page of every view. Browsers cache our own files for an hour, so their folder has a version: increment it
 * (here, in {@code @JsModule}s and on disk) when one of them changes between releases.
 */
@Push
@StyleSheet("context://pdo/2/css/tokens.css")
@StyleSheet("context://pdo/2/css/components.css")
@StyleSheet("context://pdo/2/css/shell.css")
@StyleSheet("context://pdo/2/css/door.css")
@StyleSheet("context://pdo/2/css/month.css")
@StyleSheet("context://pdo/2/css/plan.css")
@StyleSheet("context://pdo/2/css/editor.css")
@StyleSheet("context://pdo/2/css/results.css")
@StyleSheet("context://pdo/2/css/check.css")
@StyleSheet("context://pdo/2/css/studio.css")
@StyleSheet("context://pdo/2/css/print.css")
@Singleton
public final class Shell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light");
        settings.addMetaTag("theme-color", "#0066cc");
        settings.addLink("icon", "pdo/2/crest.svg");
    }
}
