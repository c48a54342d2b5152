package it.pdo.ui.editor;

import it.pdo.format.CodePattern;
import it.pdo.format.Level;
import it.pdo.organisation.UnitId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.content.WholeItem;
import it.pdo.ui.form.FormFindings;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form: the value of every text, or what is wrong with it. An unchanged text keeps the stored value exactly,
 * whatever the text would mean today.
 */
final class FormReader {
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_CODE = 60;

    private final FormSubject subject;
    private final FormText base;
    private final FormText form;
    private final FormFindings findings;
    private final Texts texts;

    private FormReader(FormSubject subject, FormText base, FormText form, Texts texts) {
        this.subject = subject;
        this.base = base;
        this.form = form;
        this.texts = texts;
        this.findings = new FormFindings();
    }

    /**
     * @param base the text of what is stored, from {@link FormWriter}
     * @param form as typed now
     */
    static FormReading read(FormSubject subject, FormText base, FormText form, Texts texts) {
        return new FormReader(subject, base, form, texts).read();
    }

    private FormReading read() {
        Level level = subject.level();
        WholeItem start = subject.start();
        WholeItem item = head(FieldPaths.SELF, start, level)
                .withFields(new FieldReader(subject, base, form, findings, texts)
                        .read(FieldPaths.SELF, level.fields(), start.fields()));
        CellReader cells = new CellReader(base, form, findings, texts);
        TableReader tables = new TableReader(subject, base, form, findings, texts);
        item = item.withParts(new ItemParts<>(
                        level.carries(Level.Part.CRONOPROGRAM)
                                ? cells.read(FieldPaths.SELF, start.cronoprogram())
                                : start.cronoprogram(),
                        new IndicatorReader(subject, base, form, findings, texts).read(start.indicators()),
                        tables.people(start.people()),
                        tables.resources(start.resources())))
                .withLinks(tables.links(start.links()));
        return new FormReading(item, phases(cells), findings.wrong(), findings.missing());
    }

    private Map<String, WholeItem> phases(CellReader cells) {
        Map<String, WholeItem> phases = new LinkedHashMap<>();
        List<String> keys = form.rows(FieldPaths.PHASES);
        boolean moved = !keys.equals(base.rows(FieldPaths.PHASES));
        int position = 0;
        for (String key : keys) {
            WholeItem start = phase(key, position);
            Level level = subject.format().level(start.level()).orElseThrow();
            WholeItem read = head(FieldPaths.phase(key), start, level)
                    .withCronoprogram(cells.read(FieldPaths.phase(key), start.cronoprogram()));
            phases.put(key, moved ? read.withPlace(subject.id(), position) : read);
            position++;
        }
        return phases;
    }

    private WholeItem phase(String key, int position) {
        WholeItem stored =
                FieldPaths.item(key).map(id -> subject.phases().get(id)).orElse(null);
        if (stored != null) {
            return stored;
        }
        String level =
                subject.phaseLevel().map(Level::code).orElse(subject.start().level());
        return WholeItem.blank(subject.id(), level, "", "", position);
    }

    private WholeItem head(String prefix, WholeItem start, Level level) {
        String title = form.get(prefix + FieldPaths.TITLE).strip();
        if (title.isEmpty()) {
            findings.wrong(prefix + FieldPaths.TITLE, texts.get("wrong.title"));
        } else if (title.length() > LONGEST_TITLE) {
            findings.wrong(prefix + FieldPaths.TITLE, texts.get("wrong.long", LONGEST_TITLE));
        }
        UnitId unit = start.unit();
        if (changed(prefix + FieldPaths.UNIT)) {
            unit = Optional.of(form.get(prefix + FieldPaths.UNIT))
                    .filter(text -> !text.isEmpty())
                    .map(UnitId::parse)
                    .orElse(null);
        }
        BigDecimal weight = weight(prefix + FieldPaths.WEIGHT, start.weight());
        if (level.weight().use() == Level.Use.REQUIRED && weight == null) {
            findings.missing(prefix + FieldPaths.WEIGHT, texts.get("missing.weight"));
        }
        if (level.unit().use() == Level.Use.REQUIRED && unit == null && hasNoInheritedParts(start)) {
            findings.missing(prefix + FieldPaths.UNIT, texts.get("missing.unit"));
        }
        ItemState state = changed(prefix + FieldPaths.STATE)
                ? ItemState.valueOf(form.get(prefix + FieldPaths.STATE))
                : start.state();
        return start.with(code(prefix, level), title, unit, weight).withState(state);
    }

    private boolean hasNoInheritedParts(WholeItem start) {
        ItemId parent = start.parent();
        return parent == null
                || subject.tree()
                        .item(parent)
                        .flatMap(item -> subject.tree().unitOf(item))
                        .isEmpty();
    }

    private String code(String prefix, Level level) {
        String path = prefix + FieldPaths.CODE;
        String code = form.get(path).strip();
        CodePattern pattern = level.codePattern();
        if (changed(path) && code.length() > LONGEST_CODE) {
            findings.wrong(path, texts.get("wrong.long", LONGEST_CODE));
        } else if (changed(path) && pattern != null && !code.isEmpty() && !pattern.matches(code)) {
            findings.wrong(path, texts.get("wrong.code", code, pattern.text(), example(pattern)));
        } else if (pattern != null && code.isEmpty()) {
            findings.missing(path, texts.get("missing.code", example(pattern)));
        }
        return code;
    }

    /** An example of a code that matches the pattern. */
    static String example(CodePattern pattern) {
        return pattern.text()
                .replace('#', '1')
                .replace('@', 'a')
                .replace("[", "")
                .replace("]", "");
    }

    private @Nullable BigDecimal weight(String path, @Nullable BigDecimal stored) {
        return findings.value(path, base, form, stored, text -> TypedValue.weight(text, texts.locale()));
    }

    private boolean changed(String path) {
        return !form.get(path).equals(base.get(path));
    }
}
