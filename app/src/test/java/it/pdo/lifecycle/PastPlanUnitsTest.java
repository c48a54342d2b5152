package it.pdo.lifecycle;

import static it.pdo.lifecycle.LifeFixture.codes;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.copy.PlanCopy;
import it.pdo.organisation.ReorganisationOutcome;
import it.pdo.organisation.Reorganisations;
import it.pdo.organisation.UnitId;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan of 2020 and 2021 is spoken of with the units of its years, though the body has changed since. Today is 10 May 2022. */
@DatabaseTest
class PastPlanUnitsTest {
    private static final LocalDate SINCE = LocalDate.of(2022, 3, 1);

    private final TwoTenants tenants = new TwoTenants();
    private LifeFixture past;
    private UnitId registry;
    private UnitId culture;

    @BeforeEach
    void start() {
        past = new LifeFixture(
                tenants,
                tenants.a,
                new PlanDraft(
                        new Plan.Head("PDO-2020", "Piano passato", 2020, 2021, "prova", 1, null),
                        List.of(
                                objective("/0", "1", SamplePlan.DEMOGRAPHICS),
                                objective("/1", "2", SamplePlan.CULTURE))));
        registry = past.unit("Servizi Demografici");
        culture = past.unit(SamplePlan.CULTURE.getLast());
    }

    @Test
    void revision_namesUnitsAsTheyWereInTheYearsOfThePlan() {
        done(all -> all.rename(Actor.SYSTEM, registry, "Servizi al Cittadino", "", SINCE, ""));

        giveFirstTo(culture);

        assertThat(past.in(() -> tenants.get(History.class).of(past.item("/0").value())))
                .filteredOn(entry -> entry.field().equals("unit"))
                .singleElement()
                .extracting(HistoryEntry::before)
                .asString()
                .endsWith("Servizi Demografici");
        assertThat(past.in(() -> past.baselines()
                        .ofRevision(past.plan(), 1, Locale.ITALIAN)
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .values()))
                .filteredOn(value -> value.key().equals("unit"))
                .singleElement()
                .satisfies(value -> assertThat(value.before()).endsWith("Servizi Demografici"));
    }

    @Test
    void item_goesToAUnitThatEndedAfterTheYearsOfThePlan() {
        done(all -> all.merge(Actor.SYSTEM, List.of(culture), registry, SINCE, ""));

        assertThat(giveFirstTo(culture)).isInstanceOf(RevisionOutcome.Revised.class);

        assertThat(first().unit()).isEqualTo(culture);
    }

    @Test
    void copy_takesWhatWasOfTheReaderInTheYearsOfThePlan() {
        var into = new LifeFixture(tenants, tenants.a);
        var works = past.unit(SamplePlan.WORKS.getFirst());
        var former = past.director;
        var later = TwoTenants.person(tenants.a, "Piero", Grant.on(Role.DIRECTOR, works));

        done(all -> all.move(Actor.SYSTEM, registry, works, SINCE, ""));

        assertThat(codes(copy(later, into))).containsExactly("copy.nothing");
        assertThat(copy(former, into))
                .satisfiesAnyOf(
                        outcome -> assertThat(outcome).isInstanceOf(EditOutcome.Saved.class),
                        outcome -> assertThat(codes(outcome)).doesNotContain("copy.nothing"));
    }

    private EditOutcome copy(SignedIn who, LifeFixture into) {
        return into.in(
                () -> tenants.get(PlanCopy.class).copy(who, past.plan(), List.of(past.item("/0")), into.plan(), null));
    }

    private RevisionOutcome giveFirstTo(UnitId unit) {
        var item = past.item("/0");
        var before = first();
        var after = before.with(before.code(), before.title(), unit, null);
        return past.in(() -> tenants.get(PlanRevisions.class)
                .revise(
                        past.admin.actor(),
                        past.plan(),
                        RevisionKind.EDIT,
                        "",
                        Optional.empty(),
                        List.of(ItemChange.changed(item, before, after))));
    }

    private WholeItem first() {
        return Objects.requireNonNull(PlanContents.of(past.tree()).get(past.item("/0")));
    }

    private void done(Function<Reorganisations, ReorganisationOutcome> change) {
        assertThat(past.in(() -> change.apply(tenants.get(Reorganisations.class))))
                .isInstanceOf(ReorganisationOutcome.Done.class);
    }

    private static ItemDraft objective(String pointer, String code, List<String> unit) {
        return SamplePlan.item("objective", pointer, code, unit, List.of(), List.of(), List.of());
    }
}
