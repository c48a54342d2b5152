package it.pdo.ui.form;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form on a page: whatever stands inside and has a path tells its text here, and the {@link FormHost} takes it. The page
 * keeps what has not arrived yet in the browser too, so that a broken line or an ended session loses nothing.
 */
@Tag("pdo-form")
@JsModule("context://pdo/2/form/pdo-form.js")
public final class TypedForm extends Component implements HasComponents {
    private static final long serialVersionUID = 1L;

    private final transient FormHost host;
    private int heard;

    /** @param key names the form in the browser's own memory: person and what is written */
    public TypedForm(String key, FormHost host) {
        this.host = host;
        getElement().setAttribute("data-key", key);
    }

    /**
     * Has letters told while they are typed, instead of when typing rests.
     *
     * @param together milliseconds; letters that come faster are told together
     */
    public TypedForm answeredEach(int together) {
        getElement().setAttribute("data-each", String.valueOf(together));
        return this;
    }

    /** How a box says whether it is ticked. */
    public static String ticked(boolean ticked) {
        return ticked ? "true" : "";
    }

    public static boolean isTicked(String text) {
        return text.equals("true");
    }

    /** A control that makes another form of this one: until the answer is there, the old one takes nothing more. */
    public static Element reshaping(Element control) {
        return control.setAttribute("data-reshapes", "");
    }

    /** Puts texts into fields. One in which something was typed that has not arrived yet keeps it. */
    public void put(Map<String, String> texts) {
        if (!texts.isEmpty()) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            texts.forEach(json::put);
            getElement().executeJs("this.put($0, $1)", json, heard);
        }
    }

    /** Goes on under another key, when what was written has been stored: what the browser still keeps belongs there. */
    public void continueAs(String key) {
        String own = getElement().getAttribute("data-key");
        UI.getCurrent().getPage().executeJs("customElements.get('pdo-form').passOn($0, $1, $2)", own, key, heard);
    }

    /** Takes the person to a field, unless they went on writing elsewhere since they asked. */
    public void focus(String path) {
        getElement().executeJs("customElements.whenDefined('pdo-form').then(() => this.go($0))", path);
    }

    /** A row that was asked for is there, with this field to begin in. */
    public void added(String path) {
        getElement().executeJs("this.added($0)", path);
    }

    /**
     * The form is another one now, and takes entries again.
     *
     * @param id of what the keyboard goes to, or the nearest above it; empty to leave it where it is
     */
    public void afterRedraw(String id) {
        getElement().executeJs("customElements.whenDefined('pdo-form').then(() => this.redrawn($0))", id);
    }

    /** The paths in the order of the page. */
    public List<String> order() {
        List<String> order = new ArrayList<>();
        walk(getElement(), order);
        return order;
    }

    private static void walk(Element element, List<String> paths) {
        String path = element.getAttribute("data-path");
        if (path != null) {
            paths.add(path);
        }
        element.getChildren().forEach(child -> walk(child, paths));
    }

    /**
     * Takes in what was typed.
     *
     * @param upTo counts what was typed on the page; what is counted lower has arrived
     * @param left whether a field was left
     * @return {@code upTo}
     */
    @ClientCallable
    int typed(JsonNode typed, int upTo, boolean left) {
        heard = upTo;
        Map<String, String> orphaned = new LinkedHashMap<>();
        typed.properties().forEach(entry -> {
            String text = entry.getValue().asString();
            if (host.fields().has(entry.getKey())) {
                host.put(entry.getKey(), text);
            } else {
                orphaned.put(entry.getKey(), text);
            }
        });
        host.onTyped();
        if (left) {
            host.onFieldLeft();
        }
        reportOrphanedTexts(orphaned);
        return upTo;
    }

    @ClientCallable
    void rested() {
        host.onTypingPaused();
    }

    @ClientCallable
    void save() {
        host.save();
    }

    /** Takes in what a visit before this one could not tell: each text with what stood there before it was typed. */
    @ClientCallable
    void recalled(JsonNode kept) {
        Map<String, String> taken = new LinkedHashMap<>();
        List<FormMerge.Clash> clashes = new ArrayList<>();
        Map<String, String> orphaned = new LinkedHashMap<>();
        kept.properties().forEach(entry -> {
            String path = entry.getKey();
            String text = entry.getValue().path("text").asString("");
            if (!host.fields().has(path)) {
                orphaned.put(path, text);
                return;
            }
            String now = host.text(path);
            if (now.equals(text)) {
                return;
            }
            if (now.equals(entry.getValue().path("was").asString(""))) {
                host.put(path, text);
                taken.put(path, text);
            } else {
                clashes.add(new FormMerge.Clash(path, text, now));
            }
        });
        put(taken);
        if (!taken.isEmpty()) {
            host.onTyped();
            host.onFieldLeft();
        }
        if (!taken.isEmpty() || !clashes.isEmpty()) {
            host.onTextsRestored(new FormHost.RestoredTexts(!taken.isEmpty(), clashes));
        }
        reportOrphanedTexts(orphaned);
    }

    private void reportOrphanedTexts(Map<String, String> orphaned) {
        orphaned.values().removeIf(String::isBlank);
        if (!orphaned.isEmpty()) {
            Map<String, String> named = new LinkedHashMap<>();
            orphaned.forEach((path, text) -> named.put(host.fields().label(path), text));
            host.onTextsOrphaned(named);
        }
    }
}
