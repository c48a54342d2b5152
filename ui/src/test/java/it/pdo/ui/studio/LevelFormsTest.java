package it.pdo.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.document.FormatDocument;
import it.pdo.format.policy.ShippedPolicies;
import it.pdo.format.starter.StarterFormats;
import it.pdo.ui.studio.draft.DraftCheck;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms of a level, typed into without a browser. */
final class LevelFormsTest {
    private final DraftEditor editor = new DraftEditor(
            FormatDocument.open("", StarterFormats.list().getFirst().yaml())
                    .document()
                    .orElseThrow()
                    .with(
                            "/levels/0/links",
                            List.of(Map.of("code", "nuovo-collegamento", "name", "Nuovo collegamento", "to", "unit"))),
            null,
            ShippedPolicies.codes(),
            Texts.of(StudioNavigation.class, Locale.ITALIAN),
            new Still());

    @Test
    void link_isNamed_itsCodeFollows_andBothAreInTheFile() {
        Form form = new Form(editor);
        LevelForms.links(form, "/levels/0");
        assertThat(form.text("/levels/0/links/0/name")).isEqualTo("Nuovo collegamento");

        form.put("/levels/0/links/0/name", "Direzioni coinvolte");

        assertThat(editor.check().problems())
                .extracting(DraftCheck.Problem::words)
                .isEmpty();
        assertThat(editor.text())
                .contains("Direzioni coinvolte", "direzioni-coinvolte")
                .doesNotContain("link-name");
        assertThat(form.following()).containsEntry("/levels/0/links/0/code", "direzioni-coinvolte");
    }

    /** A screen nobody looks at. */
    private static final class Still implements DraftEditor.Screen {
        @Override
        public void refresh() {}

        @Override
        public void save() {}

        @Override
        public void redraw(DraftEditor.Focus focus) {}

        @Override
        public void show(String part, DraftEditor.Focus focus) {}
    }
}
