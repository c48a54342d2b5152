package it.pdo.server.api;

import it.pdo.identity.Access;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Plan;
import it.pdo.scoring.CronoprogramFigure;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.server.api.ResultsAnswer.Figure;
import it.pdo.server.api.ResultsAnswer.IndicatorResult;
import it.pdo.server.api.ResultsAnswer.ItemResult;
import it.pdo.server.api.ResultsAnswer.PlanResults;
import it.pdo.server.api.ResultsAnswer.Progress;
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
        List<ItemResult> items = new ArrayList<>();
        sheet.input().items().forEach(item -> addItem(item, null, null, items));
        return new PlanResults(
                plan.code(),
                plan.title(),
                plan.fromYear(),
                plan.toYear(),
                sheet.header().policyCode() + "/" + sheet.header().policyVersion(),
                access.mayReadWholeBody() ? figure(sheet.body()) : null,
                units(),
                items);
    }

    private List<UnitResult> units() {
        return sheet.input().units().stream()
                .filter(unit -> access.mayRead(UnitId.parse(unit.id())))
                .flatMap(unit -> sheet.find(FigureId.unit(unit.id())).map(score -> unit(unit, score)).stream())
                .toList();
    }

    private static UnitResult unit(UnitInput unit, Score score) {
        return new UnitResult(unit.id(), unit.parentId(), unit.kind(), unit.name(), figure(score));
    }

    private void addItem(
            ItemInput item, @Nullable String parent, @Nullable String unitAbove, List<ItemResult> results) {
        String unit = item.unitId() == null ? unitAbove : item.unitId();
        if (access.mayRead(Optional.ofNullable(unit).map(UnitId::parse))) {
            results.add(new ItemResult(
                    new ResultsAnswer.ItemPlace(item.id(), parent, item.level(), item.code(), item.title(), unit),
                    figure(sheet.item(item.id())),
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
                figure(sheet.indicator(indicator.id())));
    }

    private static Figure figure(Score score) {
        return switch (score) {
            case Score.Scored scored -> new Figure(scored.points(), null);
            case Score.NotScored none -> new Figure(null, none.reason().name());
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
