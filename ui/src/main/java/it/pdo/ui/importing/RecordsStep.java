package it.pdo.ui.importing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.mapping.StoredMapping;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.FileField;
import it.pdo.ui.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Second step for a file of records, which has no columns: the mapping is a file too, kept ones come first. */
final class RecordsStep extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Destination destination;
    private final transient BiConsumer<Mapping, String> next;
    private final transient Consumer<List<Issue>> refuse;

    RecordsStep(
            Destination destination,
            List<StoredMapping> kept,
            Texts texts,
            BiConsumer<Mapping, String> next,
            Consumer<List<Issue>> refuse,
            Runnable back) {
        this.destination = destination;
        this.next = next;
        this.refuse = refuse;
        addClassName("pdo-card");
        add(new H2(texts.get("records")), new Paragraph(texts.get("records.words")));
        Div doings = new Div();
        doings.addClassName("pdo-toolbar");
        kept.stream()
                .filter(mapping -> mapping.headers().isEmpty()
                        && mapping.formatCode().equals(destination.format().code()))
                .forEach(mapping -> doings.add(Buttons.primary(
                        texts.get("records.kept", mapping.code()), () -> read(mapping.code(), mapping.yaml()))));
        add(doings);
        add(new FileField(
                texts.get("records.file"),
                List.of(".yaml", ".yml"),
                1,
                (name, bytes) -> read(name, new String(bytes, StandardCharsets.UTF_8))));
        add(Buttons.plain(texts.get("back.file"), back));
    }

    private void read(String name, String yaml) {
        MappingReader.Reading reading = MappingReader.read(name, yaml, destination.format());
        reading.mapping().ifPresentOrElse(mapping -> next.accept(mapping, yaml), () -> refuse.accept(reading.issues()));
    }
}
