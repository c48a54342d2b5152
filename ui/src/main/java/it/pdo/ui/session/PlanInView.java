package it.pdo.ui.session;

import it.pdo.format.PlanFormat;
import it.pdo.identity.Access;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Plan;
import it.pdo.progress.month.CurrentMonth;
import it.pdo.progress.period.Period;
import it.pdo.progress.period.PeriodState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data that every screen about a plan needs, loaded once for a request.
 *
 * @param municipality name of the municipality
 * @param units those of today while the plan runs, else of the day of its years that is nearest to today
 * @param current the month the reader works on, null when no month was ever opened
 * @param periods the months of the year in which {@code current} is, January first; empty without one
 */
public record PlanInView(
        SignedIn who,
        String municipality,
        Plan plan,
        PlanFormat format,
        UnitTree units,
        @Nullable CurrentMonth current,
        List<Period> periods) {

    public PlanInView {
        periods = List.copyOf(periods);
    }

    /** A copy with the units of another time, and the user's permissions in them. */
    PlanInView among(UnitTree others) {
        return new PlanInView(who, municipality, plan, format, others, current, periods);
    }

    /**
     * Who is looking, with the roles they hold at this moment: a page that stays open must not go on with those that were
     * taken since it was drawn. Off the page, as they were when it was drawn.
     */
    @Override
    public SignedIn who() {
        return CurrentUser.current().orElse(who);
    }

    /** The user's permissions. */
    public Permissions permissions() {
        return Permissions.of(who(), units);
    }

    /** What the reader may read here. */
    public Access access() {
        return permissions().access();
    }

    /** The units whose items the user may see, parents before children. */
    public List<Unit> readableUnits() {
        List<Unit> readable = new ArrayList<>();
        Access access = access();
        units.roots().forEach(root -> collect(root, access, readable));
        return readable;
    }

    private void collect(Unit unit, Access access, List<Unit> into) {
        if (access.mayRead(unit.id())) {
            into.add(unit);
        }
        units.children(unit.id()).forEach(child -> collect(child, access, into));
    }

    /** The name of a unit, indented by its depth. */
    public String indented(Unit unit) {
        return "\u2003".repeat(units.path(unit.id()).size() - 1) + unit.name();
    }

    /** The default month for results: the last one closed, or else the open one. */
    public Optional<YearMonth> lastKnownMonth() {
        Optional<YearMonth> closed = periods.stream()
                .filter(period -> period.state() == PeriodState.CLOSED)
                .map(Period::month)
                .max(YearMonth::compareTo);
        return closed.or(() -> Optional.ofNullable(current).map(CurrentMonth::month));
    }
}
