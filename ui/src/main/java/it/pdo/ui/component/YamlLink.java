package it.pdo.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import it.pdo.ui.text.Texts;

/** A link that downloads a format as its file. */
public final class YamlLink {
    private YamlLink() {}

    public static Anchor of(Texts texts, DownloadHandler file) {
        Anchor link = new Anchor(file, texts.get("yaml.export"));
        link.getElement().setAttribute("download", true);
        link.addClassNames("pdo-button", "small");
        return link;
    }
}
