package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Paragraph;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.IndicatorCard;
import it.pdo.format.document.FormatDocument;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.studio.draft.PartNaming;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Map;

/** Forms of the parts a format has once: its title and years, unit kinds, checkpoints, cronoprogram, card, tables. */
final class FormatForms {
    private FormatForms() {}

    static void general(Form form) {
        form.group("").addText("/title", "title");
        form.group(form.texts().get("group.years"))
                .number("/years/from", "from")
                .number("/years/to", "to");
    }

    static void unitKinds(Form form) {
        form.group("");
        addIntroduction(form, "/unit-kinds");
        new DraftRows(form, "/unit-kinds", "unit-kind")
                .draw(
                        kind -> form.name(kind, "name")
                                .addText(kind + "/plural", "plural")
                                .code(kind),
                        () -> fresh(form, "/unit-kinds", "rows.unit-kind", true));
    }

    static void checkpoints(Form form) {
        form.group("");
        addIntroduction(form, "/checkpoints");
        new DraftRows(form, "/checkpoints", "checkpoint")
                .draw(
                        moment -> form.name(moment, "name")
                                .day(moment + "/date", "date")
                                .code(moment),
                        () -> {
                            Map<String, Object> moment = fresh(form, "/checkpoints", "rows.checkpoint", false);
                            moment.put("date", "12-31");
                            return moment;
                        });
    }

    static void cronoprogram(Form form) {
        String at = "/cronoprogram";
        if (absent(form, at)) {
            return;
        }
        ValueOptions options = ValueOptions.of(form);
        form.group(form.texts().get("group.steps"))
                .oneOf(
                        at + "/step",
                        "step",
                        options.constants("step", CronoprogramFormat.Step.class),
                        (document, step) -> {
                            FormatDocument next = document.with(at + "/step", step);
                            return step.equals("dates") ? next : next.without(at + "/dates");
                        });
        if (form.now().text(at + "/step").equals("dates")) {
            form.put(note(form.texts().get("crono.dates")));
            new DraftRows(form, at + "/dates", "date").draw(date -> form.day(date, "date"), () -> "12-31");
        }
        form.group(form.texts().get("group.entry"))
                .oneOf(at + "/entry", "entry", options.constants("entry", CronoprogramFormat.Entry.class))
                .number(at + "/total", "crono-total");
        form.group(form.texts().get("group.other-years"))
                .flag(at + "/previous-years", "previous-years")
                .number(at + "/later-years", "later-years");
        form.group(form.texts().get("group.cancelled")).addText(at + "/cancelled-mark", "cancelled-mark");
        form.put(note(form.texts().get("crono.checkpoints")));
        form.put(Buttons.plain(form.texts().get("part.checkpoints"), () -> form.editor()
                .show("/checkpoints", DraftEditor.Focus.NONE)));
        PartCarriers.draw(form, at);
    }

    static void card(Form form) {
        String at = "/indicator-card";
        if (absent(form, at)) {
            return;
        }
        Texts texts = form.texts();
        ValueOptions options = ValueOptions.of(form);
        form.group(texts.get("group.dimensions"));
        new DraftRows(form, at + "/dimensions", "dimension")
                .draw(
                        dimension -> form.name(dimension, "name").code(dimension),
                        () -> fresh(form, at + "/dimensions", "rows.dimension", false));
        if (form.now().size(at + "/dimensions") > 0) {
            form.group("")
                    .choice(
                            at + "/dimension",
                            "dimension",
                            options.spelled("use", "optional", "required"),
                            or(form.now().text(at + "/dimension"), "optional"),
                            (document, use) -> document.with(at + "/dimension", use));
        }
        form.group(texts.get("group.columns"));
        new DraftRows(form, at + "/columns", "card-column")
                .draw(
                        column -> form.oneOf(
                                column, "card-column", options.constants("column", IndicatorCard.Column.class)),
                        () -> unused(
                                form.now().texts(at + "/columns"),
                                options.constants("column", IndicatorCard.Column.class)));
        CardFieldForms.draw(form, at + "/fields");
        form.group(texts.get("group.readings"))
                .choice(
                        at + "/readings",
                        "readings",
                        options.constants("readings", IndicatorCard.Readings.class),
                        or(form.now().text(at + "/readings"), "monthly"),
                        (document, readings) -> document.with(at + "/readings", readings))
                .several(at + "/checkpoints", "card-checkpoints", options.elements("/checkpoints"))
                .several(at + "/derivations", "derivations", options.derivations());
        form.group(texts.get("group.card-rules"))
                .flag(at + "/actions", "actions")
                .flag(at + "/suspension", "suspension")
                .choice(
                        at + "/weight",
                        "card-weight",
                        options.uses(),
                        or(form.now().text(at + "/weight"), "none"),
                        (document, use) -> document.with(at + "/weight", use));
        PartCarriers.draw(form, at);
    }

    /** Offers to describe a part that the format has not; whether that is all there is to show. */
    static boolean absent(Form form, String at) {
        if (form.now().has(at)) {
            return false;
        }
        String name = form.texts().get("part." + at.substring(1));
        form.group("");
        form.put(note(form.texts().get("absent" + at.replace('/', '.'))));
        form.put(Buttons.plain(form.texts().get("absent.add", name), () -> form.editor()
                .edit(
                        PartCarriers.begin(DefaultParts.describe(form.now(), at, form.texts()), at),
                        form.texts().get("did.added", name),
                        DraftEditor.Focus.NONE)));
        return true;
    }

    /** Says what a list is for where nothing stands in it yet. */
    static void addIntroduction(Form form, String list) {
        if (form.now().size(list) == 0) {
            form.put(note(form.texts().get("empty." + list.substring(list.lastIndexOf('/') + 1))));
        }
    }

    static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("pdo-note");
        return note;
    }

    /** A new element of a list, with a name to be written over. */
    static Map<String, Object> fresh(Form form, String list, String wordKey, boolean plural) {
        String name = form.texts().get(wordKey + ".new");
        Map<String, Object> element = new java.util.LinkedHashMap<>();
        element.put("code", PartNaming.free(form.now(), list, PartNaming.code(name)));
        element.put("name", name);
        if (plural) {
            element.put("plural", name);
        }
        return element;
    }

    /** The first choice nobody made yet, or the first of all. */
    static String unused(List<String> used, List<FieldOption> options) {
        return options.stream()
                .map(FieldOption::value)
                .filter(value -> !used.contains(value))
                .findFirst()
                .orElse(options.getFirst().value());
    }

    static String or(String text, String usual) {
        return text.isEmpty() ? usual : text;
    }
}
