package it.pdo.ui.editor;

import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.Derivation;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemState;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.tenancy.NewId;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the indicators of a form. A row in which nothing was typed is no indicator. */
final class IndicatorReader {
    private static final int LONGEST = 2000;

    private final Subject subject;
    private final FormText base;
    private final FormText form;
    private final Findings findings;
    private final Texts texts;

    IndicatorReader(Subject subject, FormText base, FormText form, Findings findings, Texts texts) {
        this.subject = subject;
        this.base = base;
        this.form = form;
        this.findings = findings;
        this.texts = texts;
    }

    List<IndicatorContent> read(List<IndicatorContent> stored) {
        List<IndicatorContent> read = new ArrayList<>();
        for (String key : form.rows(Paths.INDICATORS)) {
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
            findings.missing(Paths.INDICATORS, texts.get("missing.indicators"));
        }
        return read;
    }

    private @Nullable IndicatorContent indicator(String key, @Nullable IndicatorContent before) {
        String prefix = Paths.indicator(key);
        String name = form.get(prefix + "name").strip();
        if (name.isEmpty()) {
            if (form.under(prefix).keySet().stream().noneMatch(path -> telling(path.substring(prefix.length())))) {
                return null;
            }
            findings.wrong(prefix + "name", texts.get("wrong.indicator.name"));
            name = "?";
        } else if (name.length() > LONGEST) {
            findings.wrong(prefix + "name", texts.get("wrong.long", LONGEST));
        }
        Derivation derivation = derivation(prefix);
        String target = words(prefix + "target");
        wanting(prefix, derivation, target);
        ItemState state = ItemState.valueOf(
                form.get(prefix + "state").isEmpty() ? ItemState.ACTIVE.name() : form.get(prefix + "state"));
        IndicatorDefinition definition = new IndicatorDefinition(
                new IndicatorDefinition.Measure(name, words(prefix + "dimension"), words(prefix + "unit"), target),
                new IndicatorDefinition.Documentation(
                        words(prefix + "source"), words(prefix + "control"), words(prefix + "description")),
                actions(key, before),
                new IndicatorDefinition.Computation(derivation, words(prefix + "detail")),
                state,
                weight(prefix, before));
        // What a person confirmed belongs to the text it was confirmed for.
        boolean sameTarget = before != null && Objects.equals(before.targetText(), target);
        return new IndicatorContent(
                Paths.indicatorId(key).orElseGet(() -> new IndicatorId(NewId.next())),
                definition,
                sameTarget && before != null ? before.confirmedTarget() : null);
    }

    private void wanting(String prefix, Derivation derivation, @Nullable String target) {
        IndicatorCard card = subject.format().indicatorCard();
        if (target == null && derivation.takesReadings()) {
            findings.missing(prefix + "target", texts.get("missing.target"));
        }
        if (card == null) {
            return;
        }
        if (card.dimension() == Level.Use.REQUIRED
                && form.get(prefix + "dimension").isBlank()) {
            findings.missing(prefix + "dimension", texts.get("missing.dimension"));
        }
        if (card.weight() == Level.Use.REQUIRED && form.get(prefix + "weight").isBlank()) {
            findings.missing(prefix + "weight", texts.get("missing.weight"));
        }
        boolean detail = derivation == Derivation.FORMULA || derivation == Derivation.SCORECARD;
        if (detail && form.get(prefix + "detail").isBlank()) {
            findings.wrong(prefix + "detail", texts.get("wrong.detail." + derivation));
        }
    }

    private static boolean telling(String part) {
        return !part.equals("derivation") && !part.equals("state") && !part.equals("dimension");
    }

    private Derivation derivation(String prefix) {
        String text = form.get(prefix + "derivation");
        return text.isEmpty() ? Derivation.NONE : Derivation.valueOf(text);
    }

    private List<ActionDraft> actions(String key, @Nullable IndicatorContent before) {
        List<ActionDraft> actions = new ArrayList<>();
        for (String row : form.rows(Paths.actions(key))) {
            String prefix = Paths.action(key, row);
            String text = form.get(prefix + "text").strip();
            if (!text.isEmpty()) {
                int at = base.rows(Paths.actions(key)).indexOf(row);
                BigDecimal stored = before == null || at < 0
                        ? null
                        : before.actions().get(at).weight();
                BigDecimal weight =
                        findings.value(prefix + "weight", base, form, stored, typed -> Typed.number(typed, texts));
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
                text -> Typed.number(text, texts));
    }

    private @Nullable String words(String path) {
        String text = form.get(path).strip();
        if (text.length() > LONGEST) {
            findings.wrong(path, texts.get("wrong.long", LONGEST));
        }
        return text.isEmpty() ? null : text;
    }
}
