package it.pdo.scoring.frozen;

import it.pdo.scoring.input.ActionInput;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.LinkInput;
import it.pdo.scoring.input.PersonShare;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.ReadingCalendar;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ReadingRules;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.target.TargetText;
import java.time.Month;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The plan as stored in a frozen sheet. */
final class InputShape {
    private InputShape() {}

    static StoredFields write(ScoreInput input) {
        PlanYear planYear = input.planYear();
        return StoredFields.start()
                .put("planCode", input.planCode())
                .put("year", input.year())
                .put("at", input.at())
                .put("formatVersion", input.formatVersion())
                .put("units", input.units(), InputShape::unit)
                .put("items", input.items(), InputShape::item)
                .put("links", input.links(), InputShape::link)
                .put("planYear", planYear == null ? null : planYear(planYear));
    }

    private static StoredFields planYear(PlanYear planYear) {
        ReadingCalendar calendar = planYear.calendar();
        return StoredFields.start()
                .put("frequency", calendar == null ? null : calendar.frequency())
                .put("checkpoints", calendar == null ? null : calendar.checkpoints())
                .put("month", planYear.month())
                .put("shares", planYear.shares(), InputShape::share);
    }

    private static @Nullable PlanYear optionalPlanYear(StoredFields input) {
        if (!input.has("planYear")) {
            return null;
        }
        StoredFields planYear = input.object("planYear");
        ReadingCalendar calendar = planYear.has("frequency")
                ? new ReadingCalendar(
                        input.integer("year"),
                        planYear.constant("frequency", ReadingCalendar.Frequency.class),
                        new TreeSet<>(planYear.constants("checkpoints", Month.class)))
                : null;
        return new PlanYear(
                calendar,
                planYear.constant("month", PlanYear.MonthState.class),
                planYear.objects("shares", InputShape::share));
    }

    private static StoredFields share(PlanYear.ResultShare share) {
        return StoredFields.start()
                .put("code", share.code())
                .put("name", share.name())
                .put("percent", share.percent())
                .put("level", share.level())
                .put("items", share.items(), item -> StoredFields.start()
                        .put("title", item.title())
                        .put("percent", item.percent()));
    }

    private static PlanYear.ResultShare share(StoredFields share) {
        return new PlanYear.ResultShare(
                share.text("code"),
                share.text("name"),
                share.number("percent"),
                share.text("level"),
                share.objects("items", item -> new PlanYear.TitledShare(item.text("title"), item.number("percent"))));
    }

    static ScoreInput read(StoredFields input) {
        return new ScoreInput(
                input.text("planCode"),
                input.integer("year"),
                input.month("at"),
                input.text("formatVersion"),
                input.objects("units", InputShape::unit),
                input.objects("items", InputShape::item),
                input.objects("links", InputShape::link),
                optionalPlanYear(input));
    }

    private static StoredFields unit(UnitInput unit) {
        return StoredFields.start()
                .put("id", unit.id())
                .put("parentId", unit.parentId())
                .put("kind", unit.kind())
                .put("name", unit.name());
    }

    private static UnitInput unit(StoredFields unit) {
        return new UnitInput(unit.text("id"), unit.optionalText("parentId"), unit.text("kind"), unit.text("name"));
    }

    private static StoredFields link(LinkInput link) {
        return StoredFields.start()
                .put("itemId", link.itemId())
                .put("parentId", link.parentId())
                .put("weight", link.weight());
    }

    private static LinkInput link(StoredFields link) {
        return new LinkInput(link.text("itemId"), link.text("parentId"), link.optionalNumber("weight"));
    }

    private static StoredFields item(ItemInput item) {
        CronoprogramInput cronoprogram = item.cronoprogram();
        return StoredFields.start()
                .put("id", item.id())
                .put("level", item.level())
                .put("code", item.code())
                .put("title", item.title())
                .put("unitId", item.unitId())
                .put("weight", item.weight())
                .put("state", item.state())
                .put("shared", item.shared())
                .put("cronoprogram", cronoprogram == null ? null : cronoprogram(cronoprogram))
                .put("indicators", item.indicators(), InputShape::indicator)
                .put("children", item.children(), InputShape::item)
                .put("people", item.people(), InputShape::person);
    }

    private static ItemInput item(StoredFields item) {
        return new ItemInput(
                item.text("id"),
                new ItemInput.Label(item.text("level"), item.text("code"), item.text("title")),
                new ItemInput.Standing(
                        item.optionalText("unitId"),
                        item.optionalNumber("weight"),
                        item.constant("state", WorkState.class),
                        item.flag("shared")),
                optionalCronoprogram(item),
                item.objects("indicators", InputShape::indicator),
                item.objects("children", InputShape::item),
                item.objects("people", InputShape::person));
    }

    private static StoredFields cronoprogram(CronoprogramInput row) {
        return StoredFields.start()
                .put("previousYears", row.previousYears())
                .put("planned", row.planned())
                .put("reached", row.reached())
                .put("declaredTargets", row.declaredTargets())
                .put("laterYears", row.laterYears());
    }

    private static @Nullable CronoprogramInput optionalCronoprogram(StoredFields item) {
        if (!item.has("cronoprogram")) {
            return null;
        }
        StoredFields row = item.object("cronoprogram");
        return new CronoprogramInput(
                row.optionalNumber("previousYears"),
                row.numbersByMonth("planned"),
                row.numbersByMonth("reached"),
                row.numbersByMonth("declaredTargets"),
                row.numbersByYear("laterYears"));
    }

    private static StoredFields person(PersonShare share) {
        return StoredFields.start()
                .put("personId", share.personId())
                .put("role", share.role())
                .put("percent", share.percent());
    }

    private static PersonShare person(StoredFields share) {
        return new PersonShare(share.text("personId"), share.text("role"), share.number("percent"));
    }

    private static StoredFields indicator(IndicatorInput indicator) {
        StoredFields fields = StoredFields.start()
                .put("id", indicator.id())
                .put("name", indicator.name())
                .put("dimension", indicator.dimension())
                .put("unitOfMeasure", indicator.target().unitOfMeasure())
                .put("targetText", indicator.targetText())
                .put("confirmedTarget", indicator.target().confirmed())
                .put("derivation", DerivationShape.write(indicator.derivation()))
                .put("state", indicator.state())
                .put("weight", indicator.weight())
                .put("dueFrom", indicator.dueFrom())
                .put("readings", indicator.readings(), InputShape::reading)
                .put("actions", indicator.actions(), InputShape::action);
        // Not written where every input meant the same before indicators had rules of their own.
        return indicator.readingRules().equals(ReadingRules.NONE)
                ? fields
                : fields.put("readingRules", rules(indicator.readingRules()));
    }

    private static IndicatorInput indicator(StoredFields indicator) {
        return new IndicatorInput(
                indicator.text("id"),
                new TargetText(
                        indicator.text("name"),
                        indicator.optionalText("unitOfMeasure"),
                        indicator.text("targetText"),
                        indicator.optionalText("confirmedTarget")),
                indicator.optionalText("dimension"),
                DerivationShape.read(indicator.object("derivation")),
                indicator.constant("state", WorkState.class),
                indicator.optionalNumber("weight"),
                new IndicatorInput.Progress(
                        indicator.optionalMonth("dueFrom"),
                        indicator.objects("readings", InputShape::reading),
                        indicator.objects("actions", InputShape::action),
                        indicator.has("readingRules") ? rules(indicator.object("readingRules")) : ReadingRules.NONE));
    }

    private static StoredFields rules(ReadingRules rules) {
        SortedMap<String, String> expected = new TreeMap<>();
        rules.expected().forEach((month, text) -> expected.put(month.name(), text));
        return StoredFields.start()
                .put("frequency", rules.frequency())
                .put("yearValue", rules.yearValue())
                .put("expected", expected);
    }

    private static ReadingRules rules(StoredFields rules) {
        SortedMap<Month, String> expected = new TreeMap<>();
        rules.textsByName("expected").forEach((month, text) -> expected.put(Month.valueOf(month), text));
        return new ReadingRules(
                rules.optionalConstant("frequency", ReadingCalendar.Frequency.class),
                rules.constant("yearValue", ReadingRules.YearValue.class),
                expected);
    }

    private static StoredFields reading(ReadingInput reading) {
        return StoredFields.start()
                .put("month", reading.month())
                .put("text", reading.text())
                .put("state", reading.state());
    }

    private static ReadingInput reading(StoredFields reading) {
        return new ReadingInput(
                reading.month("month"),
                reading.text("text"),
                reading.constant("state", ReadingInput.ApprovalState.class));
    }

    private static StoredFields action(ActionInput action) {
        return StoredFields.start()
                .put("text", action.text())
                .put("donePercent", action.donePercent())
                .put("weight", action.weight());
    }

    private static ActionInput action(StoredFields action) {
        return new ActionInput(action.text("text"), action.number("donePercent"), action.optionalNumber("weight"));
    }
}
