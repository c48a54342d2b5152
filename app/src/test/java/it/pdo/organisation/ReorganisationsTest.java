package it.pdo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.organisation.ReorganisationOutcome.Reason;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Units change from a day on; every day before stays as it was. Today is 10 May 2022. */
@DatabaseTest
class ReorganisationsTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LAST_BEFORE = LocalDate.of(2022, 2, 28);

    private final TwoTenants tenants = new TwoTenants();
    private UnitId affairs;
    private UnitId registry;
    private UnitId works;

    @BeforeEach
    void start() {
        tenants.in(tenants.a, () -> tenants.get(Units.class)
                .create(
                        Actor.SYSTEM,
                        null,
                        List.of(
                                new UnitDraft(
                                        "direzione",
                                        "DAG",
                                        "Affari Generali",
                                        List.of(new UnitDraft("sezione", "DEM", "Demografici", List.of()))),
                                new UnitDraft("direzione", "DLP", "Lavori Pubblici", List.of()))));
        affairs = unit("DAG");
        registry = unit("DEM");
        works = unit("DLP");
        tenants.in(tenants.a, () -> tenants.get(People.class)
                .create(
                        Actor.SYSTEM,
                        List.of(
                                new PersonDraft("anna", "Anna Neri", "D", "DEM"),
                                new PersonDraft("ugo", "Ugo Verdi", "D", "DLP"))));
    }

    @Test
    void renamedUnit_isCalledAsItWasOnEachDay() {
        done(all -> all.rename(Actor.SYSTEM, registry, "Servizi al Cittadino", "SAC", FIRST, "delibera 12"));

        assertThat(on(LAST_BEFORE).find(registry).orElseThrow().name()).isEqualTo("Demografici");
        assertThat(on(FIRST).find(registry).orElseThrow().name()).isEqualTo("Servizi al Cittadino");
        assertThat(on(LAST_BEFORE).findByCode("SAC")).isEmpty();
        assertThat(on(FIRST).findByCode("DEM")).isEmpty();
    }

    @Test
    void renaming_isInTheHistoryWithItsReason() {
        done(all -> all.rename(Actor.SYSTEM, registry, "Servizi al Cittadino", "", FIRST, "delibera 12"));

        assertThat(tenants.in(tenants.a, () -> tenants.get(History.class).of(registry.value())))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.before()).isEqualTo("DEM Demografici");
                    assertThat(entry.after()).isEqualTo("DEM Servizi al Cittadino");
                    assertThat(entry.field()).isEqualTo("name 2022-03-01");
                    assertThat(entry.reason()).isEqualTo("delibera 12");
                });
    }

    @Test
    void renamedTwiceFromOneDay_keepsTheLastNameOnly() {
        done(all -> all.rename(Actor.SYSTEM, registry, "Primo", "", FIRST, ""));
        done(all -> all.rename(Actor.SYSTEM, registry, "Secondo", "", FIRST, ""));

        assertThat(on(FIRST).find(registry).orElseThrow().name()).isEqualTo("Secondo");
        assertThat(on(LAST_BEFORE).find(registry).orElseThrow().name()).isEqualTo("Demografici");
    }

    @Test
    void movedUnit_standsUnderEachParentInItsTime() {
        done(all -> all.move(Actor.SYSTEM, registry, works, FIRST, ""));

        assertThat(on(LAST_BEFORE).subtree(affairs)).contains(registry);
        assertThat(on(FIRST).subtree(affairs)).containsExactly(affairs);
        assertThat(on(FIRST).subtree(works)).contains(registry);
    }

    @Test
    void endedUnit_isKnownByNameAndBelowTheOneAboveIt() {
        done(all -> all.end(Actor.SYSTEM, registry, FIRST, ""));

        UnitTree now = on(FIRST);
        assertThat(now.all()).extracting(Unit::code).containsExactly("DAG", "DLP");
        assertThat(now.find(registry).orElseThrow().name()).isEqualTo("Demografici");
        assertThat(now.standIn(registry)).isEmpty();
        assertThat(now.subtree(affairs)).contains(registry);
        assertThat(now.subtree(works)).doesNotContain(registry);
        assertThat(now.path(registry)).extracting(Unit::code).containsExactly("DAG", "DEM");
        assertThat(on(LAST_BEFORE).all()).hasSize(3);
    }

    @Test
    void unitsBelowOneThatEnds_goToTheOneAbove() {
        done(all -> all.end(Actor.SYSTEM, affairs, FIRST, ""));

        assertThat(on(FIRST).roots()).extracting(Unit::code).containsExactlyInAnyOrder("DEM", "DLP");
        assertThat(on(LAST_BEFORE).subtree(affairs)).contains(registry);
    }

    @Test
    void mergedUnit_handsOverItsUnitsItsPeopleAndWhatIsItsOwn() {
        done(all -> all.merge(Actor.SYSTEM, List.of(affairs, registry), works, FIRST, ""));

        UnitTree now = on(FIRST);
        assertThat(now.all()).extracting(Unit::code).containsExactly("DLP");
        assertThat(now.standIn(registry).map(Unit::id)).contains(works);
        assertThat(now.subtree(works)).containsExactlyInAnyOrder(works, affairs, registry);
        assertThat(unitOf("anna", LAST_BEFORE)).isEqualTo(registry);
        assertThat(unitOf("anna", FIRST)).isEqualTo(works);
    }

    @Test
    void unitOfAPersonWhoseUnitEnded_isNone() {
        done(all -> all.end(Actor.SYSTEM, registry, FIRST, ""));

        assertThat(unitOf("anna", LAST_BEFORE)).isEqualTo(registry);
        assertThat(unitOf("anna", FIRST)).isNull();
    }

    @Test
    void splitUnit_isFollowedByItsParts_theFirstAnswersForIt() {
        UnitTree now = done(all -> all.split(
                Actor.SYSTEM,
                affairs,
                List.of(
                        new UnitDraft("direzione", "", "Servizi Generali", List.of()),
                        new UnitDraft("direzione", "DSC", "Servizi Civici", List.of())),
                FIRST,
                ""));

        assertThat(now.roots()).extracting(Unit::name).contains("Servizi Generali", "Servizi Civici");
        Unit first = now.findByCode("SG").orElseThrow();
        Unit second = now.findByCode("DSC").orElseThrow();
        assertThat(now.standIn(affairs)).contains(first);
        assertThat(now.subtree(first.id())).contains(registry, affairs);
        assertThat(now.subtree(second.id())).containsExactly(second.id());
        assertThat(on(LAST_BEFORE).standIn(second.id()).map(Unit::id)).contains(affairs);
        assertThat(on(LAST_BEFORE).all()).hasSize(3);
    }

    @Test
    void chainOfSuccessors_isFollowedToTheOneThatExists() {
        done(all -> all.merge(Actor.SYSTEM, List.of(registry), affairs, FIRST, ""));
        done(all -> all.merge(Actor.SYSTEM, List.of(affairs), works, FIRST.plusYears(1), ""));

        assertThat(on(FIRST.plusYears(1)).standIn(registry).map(Unit::id)).contains(works);
        assertThat(on(FIRST).standIn(registry).map(Unit::id)).contains(affairs);
    }

    @Test
    void unitsOfAYear_areThoseOfAnyOfItsDays_asTheyLastWere() {
        done(all -> all.rename(Actor.SYSTEM, works, "Lavori", "", FIRST, ""));
        done(all -> all.end(Actor.SYSTEM, registry, FIRST, ""));

        assertThat(ofYear("2022-12")).containsExactlyInAnyOrder("Affari Generali", "Demografici", "Lavori");
        assertThat(ofYear("2022-02")).containsExactlyInAnyOrder("Affari Generali", "Demografici", "Lavori Pubblici");
        assertThat(ofYear("2023-01")).containsExactlyInAnyOrder("Affari Generali", "Lavori");
    }

    @Test
    void impossibleChanges_areRefusedAndChangeNothing() {
        assertThat(refused(all -> all.move(Actor.SYSTEM, affairs, registry, FIRST, "")))
                .isEqualTo(Reason.ABOVE_ITSELF);
        assertThat(refused(all -> all.merge(Actor.SYSTEM, List.of(affairs), affairs, FIRST, "")))
                .isEqualTo(Reason.ABOVE_ITSELF);
        assertThat(refused(all -> all.merge(Actor.SYSTEM, List.of(affairs), registry, FIRST, "")))
                .isEqualTo(Reason.ABOVE_ITSELF);
        assertThat(refused(all -> all.rename(Actor.SYSTEM, affairs, "X", "dlp", FIRST, "")))
                .isEqualTo(Reason.CODE_TAKEN);
        assertThat(refused(all -> all.rename(Actor.SYSTEM, affairs, "Affari Generali", "", FIRST, "")))
                .isEqualTo(Reason.NO_CHANGE);
        assertThat(refused(all -> all.move(Actor.SYSTEM, registry, affairs, FIRST, "")))
                .isEqualTo(Reason.NO_CHANGE);
        assertThat(refused(all -> all.end(Actor.SYSTEM, affairs, Units.BEFORE_RECORDS, "")))
                .isEqualTo(Reason.BEGINS_THEN);
        assertThat(refused(all -> all.end(Actor.SYSTEM, new UnitId(1), FIRST, "")))
                .isEqualTo(Reason.NO_SUCH_UNIT);
        assertThat(on(FIRST).all()).hasSize(3);
    }

    @Test
    void changeBeforeOneThatIsRecorded_isRefused() {
        done(all -> all.rename(Actor.SYSTEM, works, "Lavori", "", FIRST.plusMonths(1), ""));

        assertThat(refused(all -> all.end(Actor.SYSTEM, works, FIRST, ""))).isEqualTo(Reason.LATER_CHANGES);
    }

    @Test
    void endingAUnit_underWhichAnotherIsToBePutLater_isRefused() {
        done(all -> all.move(Actor.SYSTEM, registry, works, FIRST.plusMonths(1), ""));

        assertThat(refused(all -> all.end(Actor.SYSTEM, works, FIRST, ""))).isEqualTo(Reason.LATER_CHANGES);
        assertThat(refused(all -> all.end(Actor.SYSTEM, registry, FIRST, ""))).isEqualTo(Reason.LATER_CHANGES);
    }

    @Test
    void unitOfAnotherTenant_isNotThere() {
        assertThat(tenants.in(
                        tenants.b, () -> tenants.get(Reorganisations.class).end(Actor.SYSTEM, registry, FIRST, "")))
                .isEqualTo(new ReorganisationOutcome.Refused(Reason.NO_SUCH_UNIT));
        assertThat(on(FIRST).all()).hasSize(3);
    }

    private UnitId unit(String code) {
        return on(LAST_BEFORE).findByCode(code).orElseThrow().id();
    }

    private UnitTree on(LocalDate day) {
        return tenants.in(tenants.a, () -> tenants.get(Units.class).tree(day));
    }

    private List<String> ofYear(String month) {
        return tenants
                .in(tenants.a, () -> tenants.get(Units.class).treeOfYear(java.time.YearMonth.parse(month)))
                .all()
                .stream()
                .map(Unit::name)
                .toList();
    }

    private @Nullable UnitId unitOf(String person, LocalDate day) {
        return tenants.in(tenants.a, () -> tenants.get(People.class).all(day)).stream()
                .filter(one -> one.code().equals(person))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    private UnitTree done(Function<Reorganisations, ReorganisationOutcome> change) {
        ReorganisationOutcome outcome = tenants.in(tenants.a, () -> change.apply(tenants.get(Reorganisations.class)));
        assertThat(outcome).isInstanceOf(ReorganisationOutcome.Done.class);
        return ((ReorganisationOutcome.Done) outcome).units();
    }

    private Reason refused(Function<Reorganisations, ReorganisationOutcome> change) {
        ReorganisationOutcome outcome = tenants.in(tenants.a, () -> change.apply(tenants.get(Reorganisations.class)));
        assertThat(outcome).isInstanceOf(ReorganisationOutcome.Refused.class);
        return ((ReorganisationOutcome.Refused) outcome).reason();
    }
}
