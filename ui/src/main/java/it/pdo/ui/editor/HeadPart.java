package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import it.pdo.format.CodePattern;
import it.pdo.format.Level;
import it.pdo.organisation.Unit;
import it.pdo.planning.ItemState;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.form.LineKind;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The properties of every item: code, title, unit, weight, state. */
final class HeadPart extends FormPart {
    private static final long serialVersionUID = 1L;

    HeadPart(FormSubject subject, FormInputs inputs, Texts texts) {
        super(subject.level().name());
        Level level = subject.level();
        Div row = new Div();
        row.addClassName("pdo-form-row");
        CodePattern pattern = level.codePattern();
        Div code = inputs.line(
                FieldPaths.CODE,
                texts.get("head.code"),
                pattern == null ? null : texts.get("head.code.form", FormReader.example(pattern)),
                LineKind.WORDS);
        code.addClassName("narrow");
        Div title = inputs.area(FieldPaths.TITLE, texts.get("head.title"), null, 2);
        title.addClassName("grow");
        row.add(code, title);
        add(row);
        Div second = new Div();
        second.addClassName("pdo-form-row");
        if (level.unit().use() != Level.Use.NONE) {
            second.add(inputs.choice(FieldPaths.UNIT, texts.get("head.unit"), null, units(subject, texts)));
        }
        if (level.weight().use() != Level.Use.NONE) {
            Div weight =
                    inputs.line(FieldPaths.WEIGHT, texts.get("head.weight"), weightHelp(level, texts), LineKind.NUMBER);
            weight.addClassName("narrow");
            second.add(weight);
        }
        second.add(
                inputs.choice(FieldPaths.STATE, texts.get("head.state"), texts.get("head.state.help"), states(texts)));
        add(second);
    }

    private static @Nullable String weightHelp(Level level, Texts texts) {
        BigDecimal sum = level.weight().sum();
        return sum == null ? null : texts.get("head.weight.sum", level.plural(), sum);
    }

    static List<FieldOption> states(Texts texts) {
        return Arrays.stream(ItemState.values())
                .map(state -> new FieldOption(state.name(), texts.get("state." + state)))
                .toList();
    }

    /** The units an item may have: those of the level's kind, or all; none takes the unit of the item above. */
    private static List<FieldOption> units(FormSubject subject, Texts texts) {
        List<FieldOption> options = new ArrayList<>();
        options.add(new FieldOption(
                "", texts.get(subject.start().parent() == null ? "head.unit.none" : "head.unit.inherited")));
        String kind = subject.level().unit().kind();
        List<Unit> all = ordered(subject);
        boolean known =
                kind != null && all.stream().anyMatch(unit -> unit.kind().equalsIgnoreCase(kind));
        for (Unit unit : all) {
            if (!known || unit.kind().equalsIgnoreCase(kind)) {
                int depth = known ? 0 : subject.units().path(unit.id()).size() - 1;
                options.add(new FieldOption(unit.id().toString(), "\u2003".repeat(depth) + unit.name()));
            }
        }
        return options;
    }

    /** Units in the order of the organisation, each before those below it. */
    static List<Unit> ordered(FormSubject subject) {
        List<Unit> ordered = new ArrayList<>();
        subject.units().roots().forEach(root -> collect(subject, root, ordered));
        return ordered;
    }

    private static void collect(FormSubject subject, Unit unit, List<Unit> into) {
        into.add(unit);
        subject.units().children(unit.id()).forEach(child -> collect(subject, child, into));
    }

    @Override
    void refresh() {
        // Nothing here follows from other fields.
    }
}
