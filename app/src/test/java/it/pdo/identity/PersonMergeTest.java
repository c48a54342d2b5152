package it.pdo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.lifecycle.LifeFixture;
import it.pdo.organisation.DuplicateMergeReport;
import it.pdo.organisation.DuplicateMergeReport.Reason;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.PersonDraft;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.Reference;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.Units;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.ShareContent;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.progress.period.PeriodState;
import it.pdo.progress.period.Periods;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna Neri is recorded twice in «Cultura»: as {@code anna}, and as {@code anna2}. */
@DatabaseTest
class PersonMergeTest {
    private final TwoTenants tenants = new TwoTenants();
    private LifeFixture body;
    private PersonId first;
    private PersonId second;

    @BeforeEach
    void start() {
        body = new LifeFixture(tenants, tenants.a);
        first = person("anna", "Anna Neri", "Cultura");
        second = person("anna2", "ANNA  NERI", "Cultura");
    }

    @Test
    void merge_letsSharesAndAccountNameTheOneKept() {
        share("/1", second);
        account("anna.neri", second);

        assertThat(merge().people().merged()).singleElement().satisfies(pair -> {
            assertThat(pair.kept().id()).isEqualTo(first);
            assertThat(pair.removed().id()).isEqualTo(second);
            assertThat(pair.moves()).isEqualTo(Map.of(Reference.SHARE, 1L, Reference.ACCOUNT, 1L));
        });

        assertThat(content("/1").people()).extracting(ShareContent::person).containsExactly(first);
        assertThat(everybody()).extracting(Person::id).containsExactly(first);
        assertThat(everybody()).extracting(Person::unit).containsExactly(body.unit("Cultura"));
        assertThat(body.in(() -> tenants.get(History.class).of(second.value())))
                .extracting(HistoryEntry::field)
                .contains("merged into");
        assertThat(merge().isEmpty()).isTrue();
    }

    @Test
    void revision_thatNamedTheRemovedPerson_canStillBeUndone() {
        share("/1", second);
        var number = share("/1");

        merge();

        assertThat(body.in(() -> tenants.get(PlanRevisions.class).undo(body.admin.actor(), body.plan(), number)))
                .isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(content("/1").people()).extracting(ShareContent::person).containsExactly(first);
    }

    @Test
    void preview_tellsTheSameAndChangesNothing() {
        share("/1", second);
        var told = body.in(() -> tenants.get(Directory.class).mergePreview(body.admin));

        assertThat(everybody()).hasSize(2);
        assertThat(merge()).isEqualTo(told);
    }

    @Test
    void people_ofUnitsThatAreDoublesThemselves_areMergedWithThem() {
        body.in(() -> tenants.get(Units.class)
                .create(
                        Actor.SYSTEM,
                        body.unit("Direzione Affari Generali"),
                        List.of(new UnitDraft(kindOfCulture(), "CUL2", "CULTURA", List.of()))));
        person("luisa", "Luisa Blu", "Cultura");
        body.in(() -> tenants.get(People.class)
                .create(Actor.SYSTEM, List.of(new PersonDraft("luisa2", "Luisa Blu", "D", "CUL2"))));

        var told = body.in(() -> tenants.get(Directory.class).mergePreview(body.admin));
        assertThat(told.people().merged()).hasSize(2);
        assertThat(merge()).isEqualTo(told);
        assertThat(everybody()).extracting(Person::code).containsExactlyInAnyOrder("anna", "luisa");
    }

    @Test
    void people_whoBothHaveAnOpenAccount_areRefused_untilOneIsClosed() {
        account("anna.neri", first);
        var other = account("anna.neri2", second);
        assertRefused(Reason.BOTH_HAVE_ACCOUNT);

        body.in(() -> {
            tenants.get(Accounts.class).close(other);
            return other;
        });
        assertThat(merge().people().merged()).hasSize(1);
    }

    @Test
    void people_whoBothShareOneItem_areRefused() {
        share("/1", first, second);

        assertRefused(Reason.ITEM_NAMES_BOTH);
    }

    @Test
    void people_withResultsInAClosedMonth_areRefused_ifBothHaveThem() {
        share("/0", first);
        share("/1", second);
        body.in(() -> {
            tenants.get(Periods.class)
                    .setOne(body.admin.actor(), body.plan(), YearMonth.of(2022, 1), PeriodState.CLOSED);
            return "";
        });

        assertRefused(Reason.RESULTS_SETTLED);
    }

    @Test
    void people_ofWhomOneHasResultsInAClosedMonth_becomeThatOne() {
        share("/1", second);
        body.in(() -> {
            tenants.get(Periods.class)
                    .setOne(body.admin.actor(), body.plan(), YearMonth.of(2022, 1), PeriodState.CLOSED);
            return "";
        });

        assertThat(merge().people().merged()).singleElement().satisfies(pair -> {
            assertThat(pair.kept().id()).isEqualTo(second);
            assertThat(pair.moves()).isEmpty();
        });
        assertThat(content("/1").people()).extracting(ShareContent::person).containsExactly(second);
    }

    private void assertRefused(Reason reason) {
        var report = merge();
        assertThat(report.people().merged()).isEmpty();
        assertThat(report.people().refused())
                .extracting(DuplicateMergeReport.Refused::reason)
                .containsExactly(reason);
        assertThat(everybody()).hasSize(2);
    }

    private DuplicateMergeReport merge() {
        return body.in(() -> tenants.get(Directory.class).mergeDoubles(body.admin));
    }

    private List<Person> everybody() {
        return body.in(() -> tenants.get(People.class).all());
    }

    private String kindOfCulture() {
        return tenants.get(Units.class).find(body.unit("Cultura")).orElseThrow().kind();
    }

    private PersonId person(String code, String name, String unit) {
        return body.in(() -> {
            var of =
                    tenants.get(Units.class).find(body.unit(unit)).orElseThrow().code();
            return Objects.requireNonNull(tenants.get(People.class)
                    .create(Actor.SYSTEM, List.of(new PersonDraft(code, name, "D", of)))
                    .get(code));
        });
    }

    private AccountId account(String username, PersonId person) {
        var hash = tenants.get(Passwords.class).hash("una-password-di-prova");
        var draft = new AccountDraft(username, username, person, List.of(Grant.everywhere(Role.READER)));
        return body.in(() -> tenants.get(Accounts.class).open(draft, hash)).orElseThrow();
    }

    private WholeItem content(String pointer) {
        return Objects.requireNonNull(PlanContents.of(body.tree()).get(body.item(pointer)));
    }

    private int share(String pointer, PersonId... people) {
        var before = content(pointer);
        var shares = Stream.of(people)
                .map(person -> new ShareContent("D", person, BigDecimal.TEN, null, null, Map.of()))
                .toList();
        var change = ItemChange.changed(body.item(pointer), before, before.withPeople(shares));
        var outcome = body.in(() -> tenants.get(PlanRevisions.class)
                .revise(body.admin.actor(), body.plan(), RevisionKind.EDIT, "", Optional.empty(), List.of(change)));
        assertThat(outcome).isInstanceOf(RevisionOutcome.Revised.class);
        return ((RevisionOutcome.Revised) outcome).number();
    }
}
