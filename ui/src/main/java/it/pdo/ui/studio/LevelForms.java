package it.pdo.ui.studio;

import it.pdo.format.CodePattern;
import it.pdo.format.Level;
import it.pdo.format.LinkKind;
import it.pdo.format.Numbering;
import it.pdo.format.PrintLayout;
import it.pdo.format.document.FormatDocument;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Forms of a level: what it is, how its items are numbered, what they link to, how their sheet is printed. */
final class LevelForms {
    private static final int EXAMPLES = 3;

    private LevelForms() {}

    static void level(Form form, String at) {
        Texts texts = form.texts();
        ValueOptions options = ValueOptions.of(form);
        form.group(texts.get("group.names"))
                .name(at, "name")
                .addText(at + "/plural", "plural")
                .code(at)
                .lines(at + "/help", "level-help");
        form.group(texts.get("group.place"))
                .several(at + "/under", "under", under(form, at))
                .flag(at + "/second-level", "second-level")
                .several(
                        at + "/added-by",
                        "added-by",
                        options.constants("role", Level.Adder.class),
                        Level.USUAL_ADDERS.stream().map(FieldsDecoder::spelling).toList(),
                        (document, chosen) -> document.with(at + "/added-by", chosen));
        form.group(texts.get("group.carries"))
                .several(
                        at + "/carries",
                        "carries",
                        options.parts(),
                        List.of(),
                        (document, chosen) -> carrying(document, at, chosen, texts))
                .several(at + "/requires", "requires", carried(form, at));
        form.group(texts.get("group.unit"))
                .choice(
                        at + "/unit/use",
                        "unit-use",
                        options.uses(),
                        use(form, at + "/unit"),
                        (document, use) -> use(document, at + "/unit", use));
        if (form.now().has(at + "/unit")) {
            form.oneOf(
                    at + "/unit/kind",
                    "unit-kind",
                    ValueOptions.orNone(texts.get("none.any-kind"), options.elements("/unit-kinds")));
        }
        form.group(texts.get("group.weight"))
                .choice(
                        at + "/weight/use",
                        "weight-use",
                        options.uses(),
                        use(form, at + "/weight"),
                        (document, use) -> use(document, at + "/weight", use));
        if (form.now().has(at + "/weight")) {
            form.number(at + "/weight/sum", "weight-sum");
        }
        form.group(texts.get("group.numbering"));
        numbering(form, at);
    }

    /** Pattern, numbering and what the first codes will look like. */
    static void numbering(Form form, String at) {
        ValueOptions options = ValueOptions.of(form);
        form.addText(at + "/code-pattern", "code-pattern")
                .choice(
                        at + "/numbering/within",
                        "within",
                        ValueOptions.orNone(
                                form.texts().get("none.numbering"),
                                options.constants("within", Numbering.Within.class)),
                        form.now().text(at + "/numbering/within"),
                        (document, within) -> within.isEmpty()
                                ? document.without(at + "/numbering")
                                : document.with(at + "/numbering/within", within));
        if (form.now().has(at + "/numbering")) {
            form.number(at + "/numbering/start", "start");
        }
        examples(form, at)
                .ifPresent(codes ->
                        form.put(FormatForms.note(form.texts().get("numbering.examples", String.join(", ", codes)))));
    }

    /** The first codes that will be proposed, under the first code of the level above. */
    static Optional<List<String>> examples(Form form, String at) {
        return form.editor().check().format().flatMap(format -> format.level(
                        form.now().text(at + "/code"))
                .flatMap(level -> {
                    Numbering numbering = level.numbering();
                    CodePattern pattern = level.codePattern();
                    if (numbering == null) {
                        return Optional.empty();
                    }
                    String parent = level.parents().stream()
                            .flatMap(code -> format.level(code).stream())
                            .findFirst()
                            .flatMap(above -> Optional.ofNullable(above.numbering())
                                    .flatMap(n -> n.next(above.codePattern(), "1", List.of())))
                            .orElse("1");
                    List<String> codes = new ArrayList<>();
                    IntStream.range(0, EXAMPLES)
                            .forEach(i -> numbering.next(pattern, parent, codes).ifPresent(codes::add));
                    return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
                }));
    }

    static void links(Form form, String level) {
        String list = level + "/links";
        Texts texts = form.texts();
        List<FieldOption> goals = new ArrayList<>(ValueOptions.of(form).elements("/levels"));
        goals.addFirst(new FieldOption(LinkKind.UNIT, texts.get("link.unit")));
        form.group("");
        FormatForms.addIntroduction(form, list);
        new DraftRows(form, list, "link")
                .draw(
                        link -> form.name(link, "name")
                                .oneOf(link + "/to", "link-to", goals)
                                .flag(link + "/many", "link-many")
                                .code(link),
                        () -> {
                            Map<String, Object> link = FormatForms.fresh(form, list, "rows.link", false);
                            link.put("to", LinkKind.UNIT);
                            return link;
                        });
    }

    static void print(Form form, String level) {
        String at = level + "/print";
        Texts texts = form.texts();
        ValueOptions options = ValueOptions.of(form);
        List<FieldOption> parts = options.constants("print-part", PrintLayout.Part.class);
        form.group(texts.get("group.page"))
                .choice(
                        at + "/orientation",
                        "orientation",
                        options.constants("orientation", PrintLayout.Orientation.class),
                        FormatForms.or(form.now().text(at + "/orientation"), "portrait"),
                        (document, value) -> document.with(at + "/orientation", value))
                .choice(
                        at + "/columns",
                        "print-columns",
                        options.spelled("print-columns", "1", "2"),
                        FormatForms.or(form.now().text(at + "/columns"), "2"),
                        (document, value) -> document.with(at + "/columns", Form.number(value, texts.locale())))
                .flag(at + "/page-break", "page-break", true);
        form.group(texts.get("group.print-parts"));
        if (form.now().has(at + "/parts")) {
            new DraftRows(form, at + "/parts", "print-part")
                    .draw(part -> form.oneOf(part, "print-part", parts), () -> parts.stream()
                            .map(FieldOption::value)
                            .filter(value -> !form.now().texts(at + "/parts").contains(value))
                            .findFirst()
                            .orElse("fields"));
        } else {
            form.put(FormatForms.note(texts.get("print.everything")));
            form.put(Buttons.plain(texts.get("print.choose"), () -> form.editor()
                    .edit(
                            form.now().with(at + "/parts", printable(form, level)),
                            texts.get("did.changed", texts.get("group.print-parts")),
                            DraftEditor.Focus.NONE)));
        }
        form.group(texts.get("group.signatures"));
        new DraftRows(form, at + "/signatures", "signature")
                .draw(signature -> form.addText(signature, "signature"), () -> texts.get("rows.signature.new"));
    }

    private static List<Object> printable(Form form, String level) {
        List<Object> parts = new ArrayList<>(List.of("fields", "children"));
        if (form.now().size(level + "/links") > 0) {
            parts.add(1, "links");
        }
        parts.addAll(form.now().texts(level + "/carries"));
        return parts;
    }

    private static List<FieldOption> under(Form form, String at) {
        List<FieldOption> above =
                new ArrayList<>(ValueOptions.of(form).elements("/levels", element -> !element.equals(at)));
        above.addFirst(new FieldOption(Level.PLAN, form.texts().get("level.root")));
        return above;
    }

    private static List<FieldOption> carried(Form form, String at) {
        List<String> carries = form.now().texts(at + "/carries");
        return ValueOptions.of(form).parts().stream()
                .filter(part -> carries.contains(part.value()))
                .toList();
    }

    /** With other parts to carry: what the format does not describe yet is described, what is not carried not required. */
    private static FormatDocument carrying(FormatDocument document, String at, List<Object> parts, Texts texts) {
        FormatDocument next = document.with(at + "/carries", parts)
                .with(
                        at + "/requires",
                        document.texts(at + "/requires").stream()
                                .filter(parts::contains)
                                .map(Object.class::cast)
                                .toList());
        for (Object part : parts) {
            String described = part.equals("indicators") ? "/indicator-card" : "/" + part;
            next = DefaultParts.describe(next, described, texts);
        }
        return next;
    }

    private static String use(Form form, String at) {
        return FormatForms.or(form.now().text(at + "/use"), "none");
    }

    private static FormatDocument use(FormatDocument document, String at, String use) {
        return use.equals("none") ? document.without(at) : document.with(at + "/use", use);
    }
}
