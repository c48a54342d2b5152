package it.pdo.ui.studio;

import it.pdo.format.document.FormatDocument;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;

/** The form of each part. */
final class PartForms {
    private PartForms() {}

    /** @param policies what the form of the scoring policy shows */
    static Form of(Part part, DraftEditor editor, PolicyOffer policies) {
        Texts texts = editor.texts();
        Form form = new Form(editor);
        String at = part.at();
        String kind = at.replaceAll("/\\d+", "/#");
        form.head(
                PartNames.of(editor.now(), at, texts),
                texts.under("words.").getOrDefault(kind.isEmpty() ? "general" : kind.substring(1), ""));
        switch (kind) {
            case "" -> FormatForms.general(form);
            case "/unit-kinds" -> FormatForms.unitKinds(form);
            case "/checkpoints" -> FormatForms.checkpoints(form);
            case "/levels" -> AnnexForms.levels(form);
            case "/levels/#" -> LevelForms.level(form, at);
            case "/levels/#/fields" -> FieldList.draw(form, FormatDocument.parent(at));
            case "/levels/#/fields/#" -> {
                FieldForms.field(form, at);
                back(form, FormatDocument.parent(at));
            }
            case "/levels/#/links" -> LevelForms.links(form, FormatDocument.parent(at));
            case "/levels/#/print" -> LevelForms.print(form, FormatDocument.parent(at));
            case "/numbering" -> numbering(form);
            case "/cronoprogram" -> FormatForms.cronoprogram(form);
            case "/indicator-card" -> FormatForms.card(form);
            case "/people" -> TableForms.people(form);
            case "/resources" -> TableForms.resources(form);
            case "/scorecards" -> AnnexForms.scorecards(form);
            case "/scorecards/#" -> AnnexForms.scorecard(form, at);
            case "/result-pay" -> AnnexForms.pay(form);
            case "/policy" -> policies.draw(form);
            default -> throw new IllegalArgumentException("no such part: " + at);
        }
        form.refresh();
        return form;
    }

    private static void numbering(Form form) {
        for (int i = 0; i < form.now().size("/levels"); i++) {
            String level = "/levels/" + i;
            form.group(DraftRows.title(form.now(), level, form.texts().get("part.unnamed")));
            LevelForms.numbering(form, level);
        }
    }

    private static void back(Form form, String fields) {
        Texts texts = form.texts();
        String level = FormatDocument.parent(fields);
        form.group("")
                .put(Buttons.plain(texts.get("field.back", DraftRows.title(form.now(), level, "")), () -> form.editor()
                        .show(fields, DraftEditor.Focus.NONE)));
    }
}
