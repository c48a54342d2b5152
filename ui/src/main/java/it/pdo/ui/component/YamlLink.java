package it.pdo.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import it.pdo.ui.text.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link that downloads a format as its file. */
public final class YamlLink {
    private YamlLink() {}

    public static Anchor of(Texts texts, String code, int version, Supplier<String> yaml) {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = yaml.get().getBytes(StandardCharsets.UTF_8);
            String name = "%s-%d.yaml".formatted(code.isEmpty() ? "formato" : code, version);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/yaml", bytes.length);
        });
        Anchor link = new Anchor(file, texts.get("yaml.export"));
        link.getElement().setAttribute("download", true);
        link.addClassNames("pdo-button", "small");
        return link;
    }
}
