package it.pdo.exchange.municipality;

import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.format.PlanFormat;
import it.pdo.identity.Role;
import it.pdo.organisation.PersonDraft;
import it.pdo.organisation.UnitDraft;
import it.pdo.shared.Place;
import it.pdo.tenancy.provisioning.NewTenant;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A municipality with its first plan, as {@link MunicipalityFolder} found it written.
 *
 * @param formatSource name of the format's file, for issues
 * @param plan what was read of the plan, by the mapping
 * @param progress what was reached so far, or none
 */
public record Municipality(
        NewTenant tenant,
        Organisation organisation,
        PlanFormat format,
        String formatSource,
        String formatYaml,
        MappingOutcome.Mapped plan,
        @Nullable Progress progress) {

    /** Units, people and who signs in. */
    record Organisation(List<UnitDraft> units, List<PersonDraft> people, List<AccountLine> accounts) {
        Organisation {
            units = List.copyOf(units);
            people = List.copyOf(people);
            accounts = List.copyOf(accounts);
        }
    }

    /** An account and what it may do where; {@code person} is a code. */
    record AccountLine(String username, @Nullable String person, List<RoleLine> roles) {
        AccountLine {
            roles = List.copyOf(roles);
        }
    }

    /** A role on a unit, by code, or on the whole body. */
    record RoleLine(Role role, @Nullable String unit) {}

    /** What was reached in a year; elements of the plan are named by their pointer in its file. */
    record Progress(
            int year,
            @Nullable YearMonth closedThrough,
            List<ReachedLine> phases,
            List<ReadingLine> readings,
            List<ActionLine> actions) {
        Progress {
            phases = List.copyOf(phases);
            readings = List.copyOf(readings);
            actions = List.copyOf(actions);
        }
    }

    /** Percent reached by a phase, month by month. */
    record ReachedLine(Place place, String at, Map<YearMonth, BigDecimal> reached) {}

    /** The actions of an indicator that were done in a month, counted from 1 as in the plan. */
    record ActionLine(Place place, String at, YearMonth month, List<Integer> done) {
        ActionLine {
            done = List.copyOf(done);
        }
    }

    /** What an indicator read in a month. */
    record ReadingLine(Place place, String at, YearMonth month, String actual, String note) {}
}
