package it.pdo.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;

/** Buttons and links in the product's style. */
public final class Buttons {
    private Buttons() {}

    /** The primary action of a page. */
    public static NativeButton primary(String words, Runnable does) {
        return button(words, does, "primary");
    }

    public static NativeButton plain(String words, Runnable does) {
        return button(words, does, "");
    }

    /** A link that looks like a button, within the product: no new page is loaded. */
    public static Anchor link(String href, String words) {
        Anchor anchor = new Anchor(href, words);
        anchor.addClassName("pdo-button");
        anchor.setRouterIgnore(false);
        return anchor;
    }

    private static NativeButton button(String words, Runnable does, String look) {
        NativeButton button = new NativeButton(words, click -> does.run());
        button.addClassName("pdo-button");
        if (!look.isEmpty()) {
            button.addClassName(look);
        }
        return button;
    }
}
