package it.pdo.format.difference;

import it.pdo.format.CodePattern;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.Level;
import it.pdo.format.Level.Section;
import it.pdo.format.LinkKind;
import it.pdo.format.Numbering;
import it.pdo.format.PrintLayout;
import it.pdo.format.difference.DifferenceCollector.Naming;
import it.pdo.format.difference.DifferenceCollector.Pair;
import it.pdo.format.difference.DifferenceCollector.Subject;
import it.pdo.shared.LocalizedMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes in levels, their fields, sections and links. */
final class LevelDifference {

    static final Naming<Level> LEVELS = new Naming<>("level", Level::code, Level::name, Level::was);
    static final Naming<Field> FIELDS = new Naming<>("field", Field::code, Field::name, Field::was);
    static final Naming<LinkKind> LINKS = new Naming<>("link", LinkKind::code, LinkKind::name, LinkKind::was);
    private static final Naming<Section> SECTIONS =
            new Naming<>("section", Section::code, Section::title, Section::was);

    private final DifferenceCollector findings;

    LevelDifference(DifferenceCollector findings) {
        this.findings = findings;
    }

    void levels(Subject root, List<Level> before, List<Level> after) {
        findings.lists(root, "/levels", LEVELS, true, before, after, this::level);
    }

    private void level(Subject subject, Pair<Level> pair) {
        Level before = pair.before();
        Level after = pair.after();
        findings.value(subject, "plural", before.plural(), after.plural());
        findings.value(
                subject,
                "under",
                DifferenceMessages.texts(before.parents()),
                DifferenceMessages.texts(after.parents()));
        findings.value(subject, "code-pattern", pattern(before.codePattern()), pattern(after.codePattern()));
        findings.value(subject, "numbering", numbering(before.numbering()), numbering(after.numbering()));
        findings.value(subject, "unit", unit(before.unit()), unit(after.unit()));
        findings.value(subject, "weight", weight(before.weight()), weight(after.weight()));
        findings.value(subject, "second-level", before.secondLevel(), after.secondLevel());
        findings.value(
                subject,
                "added-by",
                DifferenceMessages.constants(before.addedBy()),
                DifferenceMessages.constants(after.addedBy()));
        findings.value(
                subject,
                "carries",
                DifferenceMessages.constants(before.content().carriesInOrder()),
                DifferenceMessages.constants(after.content().carriesInOrder()));
        findings.value(
                subject,
                "requires",
                DifferenceMessages.constants(before.content().requiresInOrder()),
                DifferenceMessages.constants(after.content().requiresInOrder()));
        findings.value(subject, "help", before.help(), after.help());
        findings.lists(subject, "/links", LINKS, false, before.links(), after.links(), (link, both) -> {
            findings.value(link, "to", both.before().to(), both.after().to());
            findings.value(link, "many", both.before().many(), both.after().many());
        });
        findings.lists(
                subject,
                "/fields",
                FIELDS,
                true,
                before.fields(),
                after.fields(),
                (field, both) -> field(field, both.before(), both.after()));
        findings.lists(subject, "/sections", SECTIONS, true, before.sections(), after.sections(), (section, both) -> {
            if (!both.before().fields().equals(both.after().fields())) {
                findings.add(
                        Difference.Kind.MOVED,
                        section,
                        "contents",
                        DifferenceMessages.texts(both.after().fields()));
            }
        });
        print(subject, before.print(), after.print());
    }

    private void print(Subject level, PrintLayout before, PrintLayout after) {
        Subject subject = new Subject(level.pointer() + "/print", level.words());
        findings.value(
                subject,
                "orientation",
                DifferenceMessages.constant(before.orientation()),
                DifferenceMessages.constant(after.orientation()));
        findings.value(
                subject,
                "parts",
                DifferenceMessages.constants(before.printed()),
                DifferenceMessages.constants(after.printed()));
        findings.value(subject, "columns", String.valueOf(before.columns()), String.valueOf(after.columns()));
        findings.value(subject, "page-break", before.pageBreak(), after.pageBreak());
        findings.value(
                subject,
                "signatures",
                DifferenceMessages.texts(before.signatures()),
                DifferenceMessages.texts(after.signatures()));
    }

    void field(Subject subject, Field before, Field after) {
        findings.value(subject, "type", type(before.type()), type(after.type()));
        findings.value(subject, "required", before.required(), after.required());
        findings.value(subject, "per-year", before.perYear(), after.perYear());
        findings.value(subject, "help", before.help(), after.help());
        findings.value(subject, "visible-when", visible(before.visibleWhen()), visible(after.visibleWhen()));
        if (before.type() instanceof Choice old && after.type() instanceof Choice now) {
            findings.lists(
                    subject, "/options", FormatDifference.OPTIONS, true, old.options(), now.options(), (_, _) -> {});
        }
    }

    private static @Nullable String pattern(@Nullable CodePattern pattern) {
        return pattern == null ? null : pattern.text();
    }

    private static @Nullable LocalizedMessage numbering(@Nullable Numbering numbering) {
        return numbering == null
                ? null
                : DifferenceMessages.key(
                        "value.numbering",
                        DifferenceMessages.constant(numbering.within()),
                        DifferenceMessages.text(String.valueOf(numbering.start())));
    }

    private static LocalizedMessage unit(Level.UnitRule rule) {
        String kind = rule.kind();
        return kind == null
                ? DifferenceMessages.constant(rule.use())
                : DifferenceMessages.key(
                        "value.with", DifferenceMessages.constant(rule.use()), DifferenceMessages.text(kind));
    }

    private static LocalizedMessage weight(Level.WeightRule rule) {
        String sum = FormatDifference.plain(rule.sum());
        return sum == null
                ? DifferenceMessages.constant(rule.use())
                : DifferenceMessages.key(
                        "value.sum", DifferenceMessages.constant(rule.use()), DifferenceMessages.text(sum));
    }

    private static @Nullable LocalizedMessage visible(Field.@Nullable VisibleWhen when) {
        return when == null
                ? null
                : DifferenceMessages.key(
                        "value.visible",
                        DifferenceMessages.text(when.field()),
                        DifferenceMessages.texts(when.isOneOf()));
    }

    private static LocalizedMessage type(FieldType type) {
        return switch (type) {
            case FieldType.Plain plain -> DifferenceMessages.constant(plain.type());
            case Choice choice -> DifferenceMessages.key(choice.multiple() ? "value.multiple-choice" : "value.choice");
            case FieldType.ItemReference item ->
                DifferenceMessages.key("value.item", DifferenceMessages.text(item.level()));
            case FieldType.Dup dup -> DifferenceMessages.key("value.dup", DifferenceMessages.constant(dup.step()));
            case FieldType.Computed computed ->
                DifferenceMessages.key("value.computed", DifferenceMessages.text(computed.formula()));
        };
    }
}
