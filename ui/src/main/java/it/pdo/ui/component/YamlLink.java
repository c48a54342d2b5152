package it.pdo.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import it.pdo.ui.text.Texts;

/** A link that downloads a format as its file. */
public final class YamlLink {
    private YamlLink() {}

    /** The link, worded in the language of a page's texts. */
    public static Anchor of(Texts page, DownloadHandler file) {
        Texts texts = Texts.of(YamlLink.class, page.locale());
        Anchor link = new Anchor(file, texts.get("yaml.export"));
        link.getElement().setAttribute("download", true);
        link.addClassNames("pdo-button", "small");
        return link;
    }
}
