package it.pdo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.history.Actor;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.List;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DuplicatesTest {
    private final TwoTenants tenants = new TwoTenants();

    @Test
    void units_withOneNameUnderOneParent_areDoubles() {
        units(
                draft("D1", "Direzione Affari  Generali"),
                draft("D2", "DIREZIONE AFFARI GENERALI"),
                draft("D3", "Lavori"));

        assertThat(found().units())
                .singleElement()
                .satisfies(group -> assertThat(group).extracting(Unit::code).containsExactly("D1", "D2"));
    }

    @Test
    void units_withOneNameUnderTwoParents_areNot() {
        units(
                new UnitDraft("direzione", "D1", "Affari", List.of(draft("S1", "Segreteria"))),
                new UnitDraft("direzione", "D2", "Lavori", List.of(draft("S2", "Segreteria"))));

        assertThat(found().isEmpty()).isTrue();
    }

    @Test
    void doubles_ofOneTenant_areNotToldToAnother() {
        units(draft("D1", "Affari"), draft("D2", "Affari"));

        assertThat(tenants.in(tenants.b, () -> tenants.get(Duplicates.class).find())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void people_withOneNameCategoryAndUnit_areDoubles() {
        units(draft("D1", "Affari"), draft("D2", "Lavori"));
        people(
                new PersonDraft("p1", "Anna Neri", "D", "D1"),
                new PersonDraft("p2", "anna neri", "D", "D1"),
                new PersonDraft("p3", "Anna Neri", "C", "D1"),
                new PersonDraft("p4", "Anna Neri", "D", "D2"),
                new PersonDraft("p5", "Anna Neri", "D", null));

        assertThat(found().people())
                .singleElement()
                .satisfies(group -> assertThat(group).extracting(Person::code).containsExactlyInAnyOrder("p1", "p2"));
    }

    @Test
    void person_withACodeThatDiffersInCaseOnly_isRefused() {
        people(new PersonDraft("p1", "Anna Neri", "D", null));

        assertThatThrownBy(() -> people(new PersonDraft(" P1", "Anna Neri", "D", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already taken");
    }

    private static UnitDraft draft(String code, String name) {
        return new UnitDraft("direzione", code, name, List.of());
    }

    private void units(UnitDraft... drafts) {
        tenants.in(tenants.a, () -> tenants.get(Units.class).create(Actor.SYSTEM, null, List.of(drafts)));
    }

    private void people(PersonDraft... drafts) {
        tenants.in(tenants.a, () -> tenants.get(People.class).create(Actor.SYSTEM, List.of(drafts)));
    }

    private Duplicates.Found found() {
        return tenants.in(tenants.a, () -> tenants.get(Duplicates.class).find());
    }
}
