package it.pdo.ui.editor;

import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemState;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.tenancy.IdGenerator;
import it.pdo.ui.form.FormFindings;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the indicators of a form. A row in which nothing was typed is no indicator. */
final class IndicatorReader {
    private static final int LONGEST = 2000;

    private final FormSubject subject;
    private final FormText base;
    private final FormText form;
    private final FormFindings findings;
    private final Texts texts;

    IndicatorReader(FormSubject subject, FormText base, FormText form, FormFindings findings, Texts texts) {
        this.subject = subject;
        this.base = base;
        this.form = form;
        this.findings = findings;
        this.texts = texts;
    }

    List<IndicatorContent> read(List<IndicatorContent> stored) {
        List<IndicatorContent> read = new ArrayList<>();
        for (String key : form.rows(FieldPaths.INDICATORS)) {
            IndicatorContent before = stored.stream()
                    .filter(indicator -> indicator.id().toString().equals(key))
                    .findFirst()
                    .orElse(null);
            IndicatorContent after = indicator(key, before);
            if (after != null) {
                read.add(after);
            }
        }
        if (read.isEmpty() && subject.level().requires().contains(Level.Part.INDICATORS)) {
            findings.missing(FieldPaths.INDICATORS, texts.get("missing.indicators"));
        }
        return read;
    }

    private @Nullable IndicatorContent indicator(String key, @Nullable IndicatorContent before) {
        String prefix = FieldPaths.indicator(key);
        String name = form.get(prefix + "name").strip();
        if (name.isEmpty()) {
            if (form.under(prefix).keySet().stream()
                    .noneMatch(path -> isInformative(path.substring(prefix.length())))) {
                return null;
            }
            findings.wrong(prefix + "name", texts.get("wrong.indicator.name"));
            name = "?";
        } else if (name.length() > LONGEST) {
            findings.wrong(prefix + "name", texts.get("wrong.long", LONGEST));
        }
        IndicatorDerivation derivation = derivation(prefix);
        String target = text(prefix + "target");
        reportMissing(prefix, derivation, target);
        ItemState state = ItemState.valueOf(
                form.get(prefix + "state").isEmpty() ? ItemState.ACTIVE.name() : form.get(prefix + "state"));
        IndicatorDefinition definition = new IndicatorDefinition(
                new IndicatorDefinition.Measure(name, text(prefix + "dimension"), text(prefix + "unit"), target),
                new IndicatorDefinition.Documentation(
                        text(prefix + "source"), text(prefix + "control"), text(prefix + "description")),
                actions(key, before),
                new IndicatorDefinition.Computation(derivation, text(prefix + "detail")),
                state,
                weight(prefix, before),
                new FieldReader(subject, base, form, findings, texts)
                        .read(prefix, subject.format().cardFields(), before == null ? Map.of() : before.fields()));
        // What a person confirmed belongs to the text it was confirmed for.
        boolean sameTarget = before != null && Objects.equals(before.targetText(), target);
        return new IndicatorContent(
                FieldPaths.indicatorId(key).orElseGet(() -> new IndicatorId(IdGenerator.next())),
                definition,
                sameTarget && before != null ? before.confirmedTarget() : null);
    }

    private void reportMissing(String prefix, IndicatorDerivation derivation, @Nullable String target) {
        IndicatorCard card = subject.format().indicatorCard();
        if (target == null && derivation.takesReadings()) {
            findings.missing(prefix + "target", texts.get("missing.target"));
        }
        if (card == null) {
            return;
        }
        if (card.dimensions().use() == Level.Use.REQUIRED
                && form.get(prefix + "dimension").isBlank()) {
            findings.missing(prefix + "dimension", texts.get("missing.dimension"));
        }
        if (card.weight() == Level.Use.REQUIRED && form.get(prefix + "weight").isBlank()) {
            findings.missing(prefix + "weight", texts.get("missing.weight"));
        }
        boolean detail = derivation == IndicatorDerivation.FORMULA || derivation == IndicatorDerivation.SCORECARD;
        if (detail && form.get(prefix + "detail").isBlank()) {
            findings.wrong(prefix + "detail", texts.get("wrong.detail." + derivation));
        }
    }

    private static boolean isInformative(String part) {
        return !part.equals("derivation") && !part.equals("state") && !part.equals("dimension");
    }

    private IndicatorDerivation derivation(String prefix) {
        String text = form.get(prefix + "derivation");
        return text.isEmpty() ? IndicatorDerivation.NONE : IndicatorDerivation.valueOf(text);
    }

    private List<ActionDraft> actions(String key, @Nullable IndicatorContent before) {
        List<ActionDraft> actions = new ArrayList<>();
        for (String row : form.rows(FieldPaths.actions(key))) {
            String prefix = FieldPaths.action(key, row);
            String text = form.get(prefix + "text").strip();
            if (!text.isEmpty()) {
                int at = base.rows(FieldPaths.actions(key)).indexOf(row);
                BigDecimal stored = before == null || at < 0
                        ? null
                        : before.actions().get(at).weight();
                BigDecimal weight = findings.value(
                        prefix + "weight", base, form, stored, typed -> TypedValue.weight(typed, texts.locale()));
                actions.add(new ActionDraft(text, weight));
            }
        }
        return actions;
    }

    private @Nullable BigDecimal weight(String prefix, @Nullable IndicatorContent before) {
        return findings.value(
                prefix + "weight",
                base,
                form,
                before == null ? null : before.weight(),
                text -> TypedValue.weight(text, texts.locale()));
    }

    private @Nullable String text(String path) {
        String text = form.get(path).strip();
        if (text.length() > LONGEST) {
            findings.wrong(path, texts.get("wrong.long", LONGEST));
        }
        return text.isEmpty() ? null : text;
    }
}
