package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import it.pdo.format.FieldType;
import it.pdo.format.document.FormatDocument;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.studio.draft.PartNaming;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Form of a field: what its value is, when it must be there, when it is seen. */
final class FieldForms {
    /** Types of the columns of a card; fields of items may refer to items and to the DUP too. */
    static final List<String> CARD_TYPES = List.of(
            "text",
            "long-text",
            "number",
            "percent",
            "money",
            "date",
            "choice",
            "multiple-choice",
            "unit",
            "person",
            "computed");

    private static final List<String> TYPES =
            Stream.concat(CARD_TYPES.stream(), Stream.of("item", "dup")).toList();
    private static final List<String> NUMBERS = List.of("number", "percent", "money", "computed");

    private FieldForms() {}

    static void field(Form form, String at) {
        Texts texts = form.texts();
        ValueOptions options = ValueOptions.of(form);
        String type = form.now().text(at + "/type");
        form.group("")
                .name(at, "name")
                .oneOf(
                        at + "/type",
                        "type",
                        options.spelled("type", TYPES),
                        (document, chosen) -> typed(document, at, chosen, texts));
        ofType(form, at, type);
        form.group(texts.get("group.rules")).flag(at + "/required", "required").flag(at + "/per-year", "per-year");
        section(form, at);
        form.lines(at + "/help", "help").code(at);
        visibleWhen(form, at);
    }

    /** The questions that only fields of one type have. */
    static void ofType(Form form, String at, String type) {
        ValueOptions options = ValueOptions.of(form);
        switch (type) {
            case "choice", "multiple-choice" -> {
                if (at.startsWith("/levels/")) {
                    form.group(form.texts().get("group.options"));
                }
                new DraftRows(form, at + "/options", "option")
                        .draw(
                                option -> form.name(option, "name").code(option),
                                () -> FormatForms.fresh(form, at + "/options", "rows.option", false));
            }
            case "item" -> form.oneOf(at + "/level", "item-level", options.elements("/levels"));
            case "dup" -> form.oneOf(at + "/step", "dup-step", options.constants("dup", FieldType.DupStep.class));
            case "computed" -> {
                form.addText(at + "/formula", "formula");
                form.put(names(form, at));
            }
            default -> {}
        }
    }

    /** The fields a formula may speak of: one press writes the name of one. */
    private static Div names(Form form, String at) {
        Div names = new Div();
        names.addClassName("pdo-studio-names");
        String level = FormatDocument.parent(FormatDocument.parent(at));
        ValueOptions.of(form)
                .elements(
                        level + "/fields",
                        field ->
                                !field.equals(at) && NUMBERS.contains(form.now().text(field + "/type")))
                .forEach(field -> {
                    NativeButton name = Buttons.plain("{" + field.value() + "}", () -> form.editor()
                            .edit(
                                    form.now()
                                            .with(
                                                    at + "/formula",
                                                    (form.now().text(at + "/formula") + " {" + field.value() + "}")
                                                            .strip()),
                                    form.texts().get("did.changed", form.texts().get("ask.formula")),
                                    new DraftEditor.Focus(at + "/formula")));
                    name.addClassName("small");
                    name.setAriaLabel(form.texts().get("formula.put", field.words()));
                    names.add(name);
                });
        return names;
    }

    private static void section(Form form, String at) {
        String level = FormatDocument.parent(FormatDocument.parent(at));
        int sections = form.now().size(level + "/sections");
        if (sections == 0) {
            return;
        }
        String code = form.now().text(at + "/code");
        List<FieldOption> titles = IntStream.range(0, sections)
                .mapToObj(s ->
                        new FieldOption(String.valueOf(s), form.now().text("%s/sections/%d/title".formatted(level, s))))
                .toList();
        form.choice(
                at + "/section",
                "section",
                titles,
                String.valueOf(new FieldPlaces(form.now(), level).sectionOf(code)),
                (document, section) -> new FieldPlaces(document, level).put(code, Integer.parseInt(section)));
    }

    private static void visibleWhen(Form form, String at) {
        Texts texts = form.texts();
        String level = FormatDocument.parent(FormatDocument.parent(at));
        String when = at + "/visible-when";
        List<FieldOption> others = ValueOptions.of(form).elements(level + "/fields", field -> !field.equals(at));
        form.group(texts.get("group.visible"))
                .oneOf(
                        when + "/field",
                        "visible-field",
                        ValueOptions.orNone(texts.get("none.always"), others),
                        (document, field) -> field.isEmpty()
                                ? document.without(when)
                                : document.without(when)
                                        .with(when + "/field", field)
                                        .with(when + "/is", values(document, level, field)));
        String chosen = form.now().text(when + "/field");
        if (!chosen.isEmpty()) {
            List<FieldOption> choices = choices(form, level, chosen);
            if (choices.isEmpty()) {
                new DraftRows(form, when + "/is", "value")
                        .draw(value -> form.addText(value, "visible-value"), () -> texts.get("rows.value.new"));
            } else {
                form.several(when + "/is", "visible-is", choices);
            }
        }
    }

    private static List<FieldOption> choices(Form form, String level, String field) {
        ValueOptions options = ValueOptions.of(form);
        return IntStream.range(0, form.now().size(level + "/fields"))
                .mapToObj(i -> level + "/fields/" + i)
                .filter(at -> form.now().text(at + "/code").equals(field))
                .flatMap(at -> options.elements(at + "/options").stream())
                .toList();
    }

    /** The first value a condition on a field begins with, so that it is never one on nothing. */
    private static List<Object> values(FormatDocument document, String level, String field) {
        return IntStream.range(0, document.size(level + "/fields"))
                .mapToObj(i -> level + "/fields/" + i)
                .filter(at -> document.text(at + "/code").equals(field))
                .map(at -> document.text(at + "/options/0/code"))
                .map(code -> code.isEmpty() ? "1" : code)
                .findFirst()
                .<List<Object>>map(List::of)
                .orElse(List.of("1"));
    }

    /** A field of another type: what only the old type had goes, what the new one needs begins. */
    static FormatDocument typed(FormatDocument document, String at, String type, Texts texts) {
        FormatDocument next = document.with(at + "/type", type);
        boolean choice = type.endsWith("choice");
        for (String key : List.of("options", "level", "step", "formula")) {
            next = key.equals("options") && choice ? next : next.without(at + "/" + key);
        }
        if (type.equals("computed")) {
            next = next.without(at + "/per-year");
        }
        return switch (type) {
            case "choice", "multiple-choice" ->
                next.has(at + "/options") ? next : next.with(at + "/options", options(texts));
            case "item" -> next.with(at + "/level", document.text("/levels/0/code"));
            case "dup" -> next.with(at + "/step", "mission");
            case "computed" -> next.with(at + "/formula", formula(document, at));
            default -> next;
        };
    }

    private static List<Object> options(Texts texts) {
        return Stream.of("rows.option.yes", "rows.option.no")
                .map(texts::get)
                .<Object>map(name -> Map.of("code", PartNaming.code(name), "name", name))
                .toList();
    }

    private static Object formula(FormatDocument document, String at) {
        String fields = FormatDocument.parent(at);
        return IntStream.range(0, document.size(fields))
                .mapToObj(i -> fields + "/" + i)
                .filter(field -> !field.equals(at) && NUMBERS.contains(document.text(field + "/type")))
                .map(field -> "{" + document.text(field + "/code") + "}")
                .findFirst()
                .<Object>map(name -> name)
                .orElse(BigDecimal.ZERO);
    }

    /** A new field of a level. */
    static Map<String, Object> fresh(FormatDocument document, String level, Texts texts) {
        Map<String, Object> field = new LinkedHashMap<>();
        String name = texts.get("rows.field.new");
        field.put("code", PartNaming.free(document, level + "/fields", PartNaming.code(name)));
        field.put("name", name);
        field.put("type", "text");
        return field;
    }
}
