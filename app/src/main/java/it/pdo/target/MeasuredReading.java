package it.pdo.target;

import it.pdo.target.Atom.Sign;
import it.pdo.target.Target.ChangeKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Decides what a number with its unit means as a target: threshold or change, direction, and confidence. */
final class MeasuredReading {

    /** A target and its confidence. */
    record Meant(Target target, Confidence confidence) {

        /** The same target, to be confirmed by a person. */
        Meant doubted() {
            return new Meant(target, Confidence.CONVENTION);
        }
    }

    private final Clause.Measured measured;
    private final IndicatorHints clues;
    private final Wording wording;

    MeasuredReading(Clause clause, Clause.Measured measured, IndicatorHints clues) {
        this.measured = measured;
        this.clues = clues;
        this.wording = new Wording(clause);
    }

    Meant meant() {
        MeasureUnit unit = unit();
        Quantity quantity = new Quantity(clues.inFull(measured.number(), unit), unit);
        Optional<ChangeKind> told = wording.change();
        if (measured.number().sign() != Sign.NONE || told.equals(Optional.of(ChangeKind.SIGNED))) {
            return signed(quantity, told.isPresent());
        }
        if (told.isPresent()) {
            return change(quantity, told.get(), Confidence.CERTAIN);
        }
        boolean upward = measured.direction().map(Comparison::higherIsBetter).orElse(true);
        boolean changing = quantity.unit() instanceof MeasureUnit.Percent || isPlainCount(quantity);
        if (clues.saysReduction() && upward && changing) {
            return change(quantity, ChangeKind.REDUCTION, Confidence.INFERRED);
        }
        if (clues.saysIncrease() && upward && quantity.unit() instanceof MeasureUnit.Percent) {
            return change(quantity, ChangeKind.INCREASE, Confidence.INFERRED);
        }
        return threshold(quantity);
    }

    /** The direction of a number that has none in the text; also for shares and rates. */
    static Meant withDirection(
            Optional<Comparison> said, IndicatorHints clues, MeasureUnit unit, Function<Comparison, Target> of) {
        if (said.isPresent()) {
            return new Meant(of.apply(said.get()), Confidence.CERTAIN);
        }
        return clues.lowerIsBetter(unit)
                ? new Meant(of.apply(Comparison.AT_MOST), Confidence.INFERRED)
                : new Meant(of.apply(clues.isWelcomeTime() ? Comparison.AT_LEAST : usual(unit)), Confidence.CONVENTION);
    }

    private Meant threshold(Quantity quantity) {
        if (measured.direction().isEmpty() && isWhole(quantity)) {
            return new Meant(new Target.Threshold(Comparison.AT_LEAST, quantity), Confidence.CONVENTION);
        }
        Meant meant =
                withDirection(measured.direction(), clues, quantity.unit(), c -> new Target.Threshold(c, quantity));
        if (mayBeAYear()) {
            return meant.doubted();
        }
        boolean unitFromName = measured.unit().isEmpty()
                && (quantity.unit() instanceof MeasureUnit.Percent || quantity.unit() instanceof MeasureUnit.Euro);
        return unitFromName && meant.confidence == Confidence.CERTAIN
                ? new Meant(meant.target, Confidence.INFERRED)
                : meant;
    }

    /** {@code ≥ 2023} may mean the value of that year: one about the plan's own, which {@code > 2000} is not. */
    private boolean mayBeAYear() {
        return measured.number().likeAYear()
                && clues.isNear(measured.number().value().intValue())
                && measured.unit().isEmpty()
                && measured.per().isEmpty();
    }

    /** A bare number means at least; a bare delay means at most, a bare number of hours of work does not. */
    private static Comparison usual(MeasureUnit unit) {
        return unit instanceof MeasureUnit.Time(TimeUnit time) && time != TimeUnit.HOURS && time != TimeUnit.YEARS
                ? Comparison.AT_MOST
                : Comparison.AT_LEAST;
    }

    private Meant signed(Quantity quantity, boolean told) {
        boolean down = quantity.amount().signum() < 0;
        boolean nameAgrees =
                down ? clues.saysReduction() || clues.lowerIsBetter(quantity.unit()) : clues.saysIncrease();
        Optional<Comparison> said = measured.direction();
        boolean reductionByAtLeast = down && said.equals(Optional.of(Comparison.AT_LEAST)) && !told;
        Comparison comparison =
                reductionByAtLeast ? Comparison.AT_MOST : said.orElse(down ? Comparison.AT_MOST : Comparison.AT_LEAST);
        Confidence confidence = said.isPresent() && !reductionByAtLeast
                ? Confidence.CERTAIN
                : nameAgrees ? Confidence.INFERRED : Confidence.CONVENTION;
        return new Meant(
                new Target.Change(comparison, quantity, ChangeKind.SIGNED, baseline(), clues.baselineValue()),
                confidence);
    }

    private Meant change(Quantity quantity, ChangeKind kind, Confidence confidence) {
        Comparison comparison = measured.direction().orElse(Comparison.AT_LEAST);
        return new Meant(new Target.Change(comparison, quantity, kind, baseline(), clues.baselineValue()), confidence);
    }

    private OptionalInt baseline() {
        OptionalInt told = wording.baselineYear();
        return told.isPresent() ? told : clues.baselineYear();
    }

    private MeasureUnit unit() {
        if (measured.per().isPresent()) {
            return measured.per().get();
        }
        if (measured.unit().isEmpty()) {
            MeasureUnit spoken = wording.refined(MeasureUnit.Count.PLAIN);
            boolean bare = spoken.equals(MeasureUnit.Count.PLAIN);
            Atom.Amount number = measured.number();
            return bare ? clues.unitOfBareNumber(number.value(), number.scaled() || clues.isScaled()) : spoken;
        }
        MeasureUnit unit = measured.unit().get();
        if (unit instanceof MeasureUnit.Time(TimeUnit time) && time == TimeUnit.YEARS && clues.isAge()) {
            return new MeasureUnit.Count("anni");
        }
        MeasureUnit refined = wording.refined(unit);
        return refined.equals(MeasureUnit.Euro.PLAIN) ? clues.euro() : refined;
    }

    /** Whether it is all of something: a bare 100% is never a maximum, whatever the indicator counts. */
    private static boolean isWhole(Quantity quantity) {
        return quantity.unit() instanceof MeasureUnit.Percent
                && quantity.amount().compareTo(BigDecimal.valueOf(100)) == 0;
    }

    private static boolean isPlainCount(Quantity quantity) {
        return quantity.unit().equals(MeasureUnit.Count.PLAIN)
                && quantity.amount().compareTo(BigDecimal.ZERO) > 0;
    }
}
