package it.pdo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.organisation.People.ChangeOutcome;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna Neri works in Affari since before any record. */
@DatabaseTest
class DatedPeopleTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 1);

    private final TwoTenants tenants = new TwoTenants();
    private PersonId anna;

    @BeforeEach
    void start() {
        anna = in(() -> {
            tenants.get(Units.class)
                    .create(Actor.SYSTEM, null, List.of(new UnitDraft("direzione", "D1", "Affari", List.of())));
            return Objects.requireNonNull(
                    people().create(Actor.SYSTEM, List.of(new PersonDraft("anna", "Anna Neri", "D", "D1")))
                            .get("anna"));
        });
    }

    @Test
    void renamedPerson_isCalledDifferentlyFromTheDayOn_notBefore() {
        assertThat(rename("Anna Neri Blu", "DPO", DAY)).isEqualTo(ChangeOutcome.DONE);

        assertThat(on(DAY.minusDays(1)).name()).isEqualTo("Anna Neri");
        assertThat(on(DAY.minusDays(1)).category()).isEqualTo("D");
        assertThat(on(DAY).name()).isEqualTo("Anna Neri Blu");
        assertThat(on(DAY).category()).isEqualTo("DPO");
        assertThat(in(() -> people().find(anna)).orElseThrow().name()).isEqualTo("Anna Neri Blu");
        assertThat(in(() -> tenants.get(History.class).of(anna.value())))
                .extracting(HistoryEntry::field)
                .contains("name 2021-05-01");
    }

    @Test
    void planOfPastYears_callsPeopleAsOnItsLastDay() {
        rename("Anna Neri Blu", "D", DAY);

        assertThat(in(() -> people().all(2018, 2020)).getFirst().name()).isEqualTo("Anna Neri");
        assertThat(in(() -> people().all(2019, 2021)).getFirst().name()).isEqualTo("Anna Neri Blu");
    }

    @Test
    void renaming_onTheSameDayAgain_correctsIt_andOneOnADayBeforeIsRefused() {
        rename("Anna Neri Blu", "D", DAY);

        assertThat(rename("Anna Blu", "D", DAY)).isEqualTo(ChangeOutcome.DONE);
        assertThat(on(DAY).name()).isEqualTo("Anna Blu");
        assertThat(rename("Anna", "D", DAY.minusDays(1))).isEqualTo(ChangeOutcome.LATER_CHANGES);
        assertThat(rename("Anna Blu", "D", DAY.plusDays(9))).isEqualTo(ChangeOutcome.NO_CHANGE);
        assertThat(rename("  ", "D", DAY.plusDays(9))).isEqualTo(ChangeOutcome.NO_CHANGE);
        assertThat(on(DAY.minusDays(1)).name()).isEqualTo("Anna Neri");
    }

    @Test
    void personWhoLeaves_worksNowhereFromTheDayOn_andKeepsTheName() {
        assertThat(leave(DAY)).isEqualTo(ChangeOutcome.DONE);

        assertThat(on(DAY.minusDays(1)).unit()).isNotNull();
        assertThat(on(DAY).unit()).isNull();
        assertThat(on(DAY).name()).isEqualTo("Anna Neri");
        assertThat(leave(DAY)).isEqualTo(ChangeOutcome.NO_CHANGE);
    }

    @Test
    void personOfAnotherBody_isNotChanged() {
        assertThat(tenants.in(tenants.b, () -> people().rename(Actor.SYSTEM, anna, "Altra", "D", DAY, "")))
                .isEqualTo(ChangeOutcome.NO_SUCH_PERSON);
        assertThat(tenants.in(tenants.b, () -> people().leave(Actor.SYSTEM, anna, DAY, "")))
                .isEqualTo(ChangeOutcome.NO_SUCH_PERSON);
        assertThat(on(DAY).name()).isEqualTo("Anna Neri");
    }

    private ChangeOutcome rename(String name, String category, LocalDate day) {
        return in(() -> people().rename(Actor.SYSTEM, anna, name, category, day, "nozze"));
    }

    private ChangeOutcome leave(LocalDate day) {
        return in(() -> people().leave(Actor.SYSTEM, anna, day, ""));
    }

    private Person on(LocalDate day) {
        return in(() -> people().all(day)).getFirst();
    }

    private People people() {
        return tenants.get(People.class);
    }

    private <T> T in(Supplier<T> work) {
        return tenants.in(tenants.a, work);
    }
}
