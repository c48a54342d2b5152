package it.pdo.server.api;

import it.pdo.identity.Access;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Plan;
import it.pdo.scoring.CronoprogramFigure;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.UnitPart;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.progress.Completeness;
import it.pdo.scoring.progress.ReadingProgress;
import it.pdo.scoring.progress.Standing;
import it.pdo.server.api.ResultsAnswer.Figure;
import it.pdo.server.api.ResultsAnswer.IndicatorResult;
import it.pdo.server.api.ResultsAnswer.ItemResult;
import it.pdo.server.api.ResultsAnswer.PartResult;
import it.pdo.server.api.ResultsAnswer.PlanResults;
import it.pdo.server.api.ResultsAnswer.Progress;
import it.pdo.server.api.ResultsAnswer.ToDate;
import it.pdo.server.api.ResultsAnswer.UnitResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a score sheet for programs: no figure is worked out here, persons are left out, and units beyond the access too. */
final class ResultsWriter {
    private final ScoreSheet sheet;
    private final Access access;

    ResultsWriter(ScoreSheet sheet, Access access) {
        this.sheet = sheet;
        this.access = access;
    }

    PlanResults write(Plan plan) {
        Standing standing = sheet.standing();
        boolean known = standing != Standing.NONE;
        List<ItemResult> items = new ArrayList<>();
        if (known) {
            sheet.input().items().forEach(item -> addItem(item, null, null, items));
        }
        return new PlanResults(
                new ResultsAnswer.PlanHead(plan.code(), plan.title(), plan.fromYear(), plan.toYear()),
                sheet.header().policyCode() + "/" + sheet.header().policyVersion(),
                standing,
                known && access.mayReadWholeBody() ? figure(FigureId.BODY) : null,
                known ? units() : List.of(),
                items);
    }

    private List<UnitResult> units() {
        return sheet.input().units().stream()
                .filter(unit -> access.mayRead(UnitId.parse(unit.id())))
                .filter(unit -> sheet.find(FigureId.unit(unit.id())).isPresent())
                .map(this::unit)
                .toList();
    }

    private UnitResult unit(UnitInput unit) {
        FigureId figure = FigureId.unit(unit.id());
        return new UnitResult(
                unit.id(),
                unit.parentId(),
                unit.kind(),
                unit.name(),
                figure(figure),
                sheet.parts(unit.id()).stream().map(this::part).toList());
    }

    private PartResult part(UnitPart part) {
        return new PartResult(
                part.figure().toString(),
                part.kind(),
                part.name(),
                part.percent().orElse(null),
                figure(part.figure()));
    }

    private void addItem(
            ItemInput item, @Nullable String parent, @Nullable String unitAbove, List<ItemResult> results) {
        String unit = item.unitId() == null ? unitAbove : item.unitId();
        if (access.mayRead(Optional.ofNullable(unit).map(UnitId::parse))) {
            results.add(new ItemResult(
                    new ResultsAnswer.ItemPlace(item.id(), parent, item.level(), item.code(), item.title(), unit),
                    figure(FigureId.item(item.id())),
                    sheet.phase(item.id(), sheet.header().at())
                            .map(ResultsWriter::progress)
                            .orElse(null),
                    sheet.checkpoints(item.id()).stream()
                            .map(ResultsWriter::progress)
                            .toList(),
                    item.indicators().stream().map(this::indicator).toList()));
        }
        item.children().forEach(child -> addItem(child, item.id(), unit, results));
    }

    private IndicatorResult indicator(IndicatorInput indicator) {
        return new IndicatorResult(
                indicator.id(),
                indicator.name(),
                indicator.dimension(),
                indicator.targetText(),
                indicator.readings().stream()
                        .filter(reading ->
                                !reading.month().isAfter(sheet.header().at()))
                        .reduce((_, later) -> later)
                        .map(ReadingInput::text)
                        .orElse(null),
                sheet.progress(indicator.id()).map(ResultsWriter::toDate).orElse(null),
                figure(FigureId.indicator(indicator.id())));
    }

    private static ToDate toDate(ReadingProgress progress) {
        return new ToDate(
                progress.month().toString(), progress.reached(), progress.expected(), progress.percentOrNull());
    }

    private Figure figure(FigureId figure) {
        Completeness completeness = sheet.completeness(figure);
        @Nullable Integer written = completeness.isWhole() ? null : completeness.written();
        @Nullable Integer due = completeness.isWhole() ? null : completeness.due();
        return switch (sheet.score(figure)) {
            case Score.Scored scored -> new Figure(scored.points(), null, written, due);
            case Score.NotScored none -> new Figure(null, none.reason().name(), written, due);
        };
    }

    private static Progress progress(CronoprogramFigure figure) {
        return new Progress(
                figure.month().toString(),
                figure.targetOrNull(),
                figure.reachedOrNull(),
                figure.gap().orElse(null));
    }
}
