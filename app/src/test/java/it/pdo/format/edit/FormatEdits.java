package it.pdo.format.edit;

import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Field;
import it.pdo.format.FieldType.ItemReference;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.LevelBuilder;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.format.PrintLayout;
import it.pdo.format.ResultPayFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Edits of the levels of a format. Each gives a new format; one that names a level which is not there gives the format
 * back as it was. What an edit takes away takes with it what could not stand without it.
 */
public final class FormatEdits {

    private FormatEdits() {}

    /** Moves a level to a position among all levels: the order of lists and of the studio. */
    public static PlanFormat moveLevel(PlanFormat format, String code, int position) {
        return format.with(f -> f.levels(Lists.moved(format.levels(), coded(code), position)));
    }

    /** Changes values of a level that nothing else refers to. */
    public static PlanFormat changeLevel(PlanFormat format, String code, UnaryOperator<LevelBuilder> change) {
        return format.with(f -> f.levels(Lists.changed(format.levels(), coded(code), l -> l.with(change))));
    }

    /**
     * Gives a level another code, and everything that refers to it.
     *
     * @param before the version this one follows, so that the level remembers what it was called there; none for a first
     *     version
     */
    public static PlanFormat renameLevel(PlanFormat format, String from, String to, @Nullable PlanFormat before) {
        boolean inBefore = before != null && before.level(from).isPresent();
        List<Level> levels = Lists.changed(
                format.levels(),
                coded(from),
                l -> l.with(b -> b.code(to).was(Codes.remembered(l.was(), from, to, inBefore))));
        PlanFormat renamed = format.with(f -> f.levels(Lists.each(levels, l -> pointed(l, from, to))));
        return paidBy(renamed, from, to);
    }

    private static Level pointed(Level level, String from, String to) {
        return level.with(l -> l.parents(Lists.replaced(level.parents(), from, to))
                .links(Lists.each(level.links(), k -> k.to().equals(from) ? leading(k, to) : k))
                .fields(Lists.each(
                        level.fields(),
                        f -> f.type() instanceof ItemReference item
                                        && item.level().equals(from)
                                ? f.with(b -> b.type(new ItemReference(to)))
                                : f)));
    }

    private static LinkKind leading(LinkKind link, String to) {
        return new LinkKind(link.code(), link.name(), to, link.many(), link.was());
    }

    /**
     * Removes a level, and with it the levels that could only stand under it, fields and links that lead to it, and the
     * description of parts no level carries any more. Shares of pay it decided are decided by nothing.
     */
    public static PlanFormat removeLevel(PlanFormat format, String code) {
        if (format.level(code).isEmpty()) {
            return format;
        }
        PlanFormat without = format.with(f -> f.levels(Lists.without(format.levels(), coded(code))));
        for (Level level : without.levels()) {
            if (level.parents().equals(List.of(code))) {
                without = removeLevel(without, level.code());
            }
        }
        PlanFormat rest = without;
        PlanFormat closed = rest.with(f -> f.levels(Lists.each(rest.levels(), l -> forgetting(l, code))));
        for (Level level : rest.levels()) {
            for (Field field : level.fields()) {
                if (field.type() instanceof ItemReference item && item.level().equals(code)) {
                    closed = FieldEdits.removeField(closed, level.code(), field.code());
                }
            }
        }
        return withoutUnused(paidBy(closed, code, null));
    }

    private static Level forgetting(Level level, String code) {
        List<LinkKind> links = Lists.without(level.links(), k -> k.to().equals(code));
        return printable(level.with(
                l -> l.parents(Lists.without(level.parents(), code::equals)).links(links)));
    }

    private static PlanFormat paidBy(PlanFormat format, String from, @Nullable String to) {
        ResultPayFormat pay = format.resultPay();
        return pay == null
                ? format
                : format.with(f -> f.resultPay(new ResultPayFormat(
                        pay.minimumThreshold(), Lists.each(pay.shares(), s -> paidBy(s, from, to)))));
    }

    private static ResultPayFormat.Share paidBy(ResultPayFormat.Share share, String from, @Nullable String to) {
        return new ResultPayFormat.Share(
                share.code(),
                share.name(),
                share.percent(),
                Objects.equals(share.level(), from) ? to : share.level(),
                Lists.each(share.parts(), p -> paidBy(p, from, to)),
                share.paymentTimes());
    }

    /**
     * Has items of a level carry a part, or no longer. What is carried for the first time gets a usual description; the
     * description of what nobody carries any more goes.
     */
    public static PlanFormat carry(PlanFormat format, String code, Part part, boolean carried) {
        PlanFormat changed = format.with(
                f -> f.levels(Lists.changed(format.levels(), coded(code), l -> printable(carrying(l, part, carried)))));
        return carried ? described(changed, part) : withoutUnused(changed);
    }

    /** Has items of a level need a part, which they then carry too; or no longer. */
    public static PlanFormat require(PlanFormat format, String code, Part part, boolean required) {
        PlanFormat carrying = required ? carry(format, code, part, true) : format;
        return changeLevel(carrying, code, l -> {
            Level level = carrying.level(code).orElseThrow();
            return l.requires(toggled(level.requires(), part, required));
        });
    }

    private static Level carrying(Level level, Part part, boolean carried) {
        return level.with(l -> l.carries(toggled(level.carries(), part, carried))
                .requires(carried ? level.requires() : toggled(level.requires(), part, false)));
    }

    private static Set<Part> toggled(Set<Part> parts, Part part, boolean there) {
        Set<Part> changed = EnumSet.noneOf(Part.class);
        changed.addAll(parts);
        if (there) {
            changed.add(part);
        } else {
            changed.remove(part);
        }
        return changed;
    }

    /** The level with a layout that prints only what it carries. */
    static Level printable(Level level) {
        PrintLayout print = level.print();
        List<PrintLayout.Part> parts =
                print.parts().stream().filter(p -> level.prints(p)).toList();
        return level.with(l -> l.print(
                new PrintLayout(print.orientation(), parts, print.columns(), print.pageBreak(), print.signatures())));
    }

    private static PlanFormat described(PlanFormat format, Part part) {
        return format.with(f -> switch (part) {
            case CRONOPROGRAM ->
                f.cronoprogram(format.cronoprogram() == null ? CronoprogramFormat.ofMonths() : format.cronoprogram());
            case INDICATORS ->
                f.indicatorCard(format.indicatorCard() == null ? IndicatorCard.plain() : format.indicatorCard());
            case PEOPLE -> f.people(format.people() == null ? UsualTables.people() : format.people());
            case RESOURCES -> f.resources(format.resources() == null ? UsualTables.resources() : format.resources());
        });
    }

    private static PlanFormat withoutUnused(PlanFormat format) {
        PlanFormat kept = SumFields.kept(format);
        return kept.with(f -> f.cronoprogram(carried(format, Part.CRONOPROGRAM) ? format.cronoprogram() : null)
                .indicatorCard(carried(format, Part.INDICATORS) ? format.indicatorCard() : null)
                .people(carried(format, Part.PEOPLE) ? kept.people() : null)
                .resources(carried(format, Part.RESOURCES) ? kept.resources() : null));
    }

    private static boolean carried(PlanFormat format, Part part) {
        return format.levels().stream().anyMatch(l -> l.carries(part));
    }

    private static java.util.function.Predicate<Level> coded(String code) {
        return level -> level.code().equals(code);
    }
}
