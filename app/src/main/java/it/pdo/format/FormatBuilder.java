package it.pdo.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mutable copy of a plan format; see {@link PlanFormat#with}. */
public final class FormatBuilder {

    private final String code;
    private int version;
    private final String title;
    private final YearSpan years;
    private final String policy;
    private final List<UnitKind> unitKinds;
    private List<Checkpoint> checkpoints;
    private List<Level> levels;
    private @Nullable CronoprogramFormat cronoprogram;
    private @Nullable IndicatorCard indicatorCard;
    private @Nullable SumTable people;
    private @Nullable SumTable resources;
    private List<Scorecard> scorecards;
    private @Nullable ResultPayFormat resultPay;

    FormatBuilder(PlanFormat from) {
        this.code = from.code();
        this.version = from.version();
        this.title = from.title();
        this.years = from.years();
        this.policy = from.policy();
        this.unitKinds = from.unitKinds();
        this.checkpoints = from.checkpoints();
        this.levels = from.levels();
        this.cronoprogram = from.cronoprogram();
        this.indicatorCard = from.indicatorCard();
        this.people = from.people();
        this.resources = from.resources();
        this.scorecards = from.scorecards();
        this.resultPay = from.resultPay();
    }

    PlanFormat build() {
        return new PlanFormat(
                new PlanFormat.Head(code, version, title, years, policy),
                unitKinds,
                checkpoints,
                levels,
                new PlanFormat.Parts(cronoprogram, indicatorCard, people, resources),
                scorecards,
                resultPay);
    }

    public FormatBuilder version(int value) {
        version = value;
        return this;
    }

    public FormatBuilder checkpoints(List<Checkpoint> value) {
        checkpoints = value;
        return this;
    }

    public FormatBuilder levels(List<Level> value) {
        levels = value;
        return this;
    }

    public FormatBuilder cronoprogram(@Nullable CronoprogramFormat value) {
        cronoprogram = value;
        return this;
    }

    public FormatBuilder indicatorCard(@Nullable IndicatorCard value) {
        indicatorCard = value;
        return this;
    }

    public FormatBuilder people(@Nullable SumTable value) {
        people = value;
        return this;
    }

    public FormatBuilder resources(@Nullable SumTable value) {
        resources = value;
        return this;
    }

    public FormatBuilder scorecards(List<Scorecard> value) {
        scorecards = value;
        return this;
    }

    public FormatBuilder resultPay(@Nullable ResultPayFormat value) {
        resultPay = value;
        return this;
    }
}
