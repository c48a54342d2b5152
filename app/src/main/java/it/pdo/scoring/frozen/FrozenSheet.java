package it.pdo.scoring.frozen;

import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.SheetHeader;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet frozen at a checkpoint, with its input and policy. Stored as bytes; it can be computed again later and
 * compared.
 *
 * @param header of the sheet, with the versions of plan format and engine
 * @param input what was scored
 * @param policy the policy it was scored under
 * @param figures {@link FigureId#toString()} → the figure
 */
public record FrozenSheet(
        SheetHeader header, ScoreInput input, ScoringPolicy policy, SortedMap<String, FrozenFigure> figures) {

    public FrozenSheet {
        Objects.requireNonNull(header);
        Objects.requireNonNull(input);
        Objects.requireNonNull(policy);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /**
     * A frozen figure.
     *
     * @param points null when it has no number
     * @param reason why it has no number; null when it has one
     */
    public record FrozenFigure(@Nullable BigDecimal points, Score.@Nullable Reason reason) {
        /** Normalises the number, so that stored and computed figures are equal. */
        public FrozenFigure {
            points = points == null ? null : normal(points);
        }

        /** A figure with its number. */
        public static FrozenFigure scored(BigDecimal points) {
            return new FrozenFigure(points, null);
        }

        /** A figure without a number. */
        public static FrozenFigure notScored(Score.Reason reason) {
            return new FrozenFigure(null, reason);
        }

        private static BigDecimal normal(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** A figure that the current engine computes differently; null where the figure does not exist. */
    public record Drift(
            String figure,
            @Nullable FrozenFigure then,
            @Nullable FrozenFigure now) {}

    /**
     * @param drifts the differences; empty when the sheet is identical
     * @param engineThen version of the engine that wrote the sheet
     * @param engineNow version of the engine that computed it again
     */
    public record Recomputation(List<Drift> drifts, int engineThen, int engineNow) {
        public boolean identical() {
            return drifts.isEmpty();
        }
    }

    public static FrozenSheet of(ScoreSheet sheet) {
        return new FrozenSheet(sheet.header(), sheet.input(), sheet.policy(), figures(sheet.scores()));
    }

    /** The canonical bytes: the same sheet gives the same bytes on every machine. */
    public byte[] bytes() {
        return SheetShape.write(this).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads {@link #bytes()}; throws IllegalArgumentException when they are not a sheet. */
    public static FrozenSheet read(byte[] bytes) {
        return SheetShape.read(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Scores the same input under the same policy with the current engine. */
    public Recomputation recompute() {
        SortedMap<String, FrozenFigure> today =
                figures(Scoring.score(input, policy).scores());
        SortedMap<String, FrozenFigure> all = new TreeMap<>(today);
        all.putAll(figures);
        List<Drift> drifts = new ArrayList<>();
        for (String figure : all.keySet()) {
            FrozenFigure then = figures.get(figure);
            FrozenFigure now = today.get(figure);
            if (then == null || !then.equals(now)) {
                drifts.add(new Drift(figure, then, now));
            }
        }
        return new Recomputation(List.copyOf(drifts), header.engineVersion(), Scoring.ENGINE_VERSION);
    }

    private static SortedMap<String, FrozenFigure> figures(Map<FigureId, Score> scores) {
        SortedMap<String, FrozenFigure> figures = new TreeMap<>();
        scores.forEach((figure, score) -> figures.put(
                figure.toString(),
                switch (score) {
                    case Score.Scored scored -> FrozenFigure.scored(scored.points());
                    case Score.NotScored none -> FrozenFigure.notScored(none.reason());
                }));
        return figures;
    }
}
