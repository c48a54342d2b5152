package it.pdo.lifecycle.secondlevel;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.EditOutcome;
import it.pdo.lifecycle.LifeFixture;
import it.pdo.lifecycle.secondlevel.SecondLevelProgramme.Entrusted;
import it.pdo.lifecycle.secondlevel.SecondLevelProgramme.Entrusting;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.WholeItem;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** It is 10 May 2022; the sample plan has objectives of two direzioni, the first with a section of its own. */
@DatabaseTest
class SecondLevelProgrammesTest {
    private static final TwoTenants tenants = new TwoTenants();

    private static LifeFixture approved() {
        return new LifeFixture(tenants, tenants.a).approved();
    }

    private static List<SecondLevelProgramme> read(LifeFixture plan, SignedIn who) {
        return plan.in(() -> tenants.get(SecondLevelProgrammes.class).of(who, plan.plan()));
    }

    private static void write(LifeFixture plan, SignedIn who, String code) {
        assertThat(plan.save(who, ItemChange.added(WholeItem.blank(plan.item("/0"), "second", code, "Turni", 9))))
                .isInstanceOf(EditOutcome.Saved.class);
    }

    @Test
    void administrator_readsEveryDirezione_inTheOrderOfTheBody() {
        var plan = approved();

        assertThat(read(plan, plan.admin))
                .extracting(SecondLevelProgramme::name)
                .containsExactly("Direzione Affari Generali", "Direzione Territorio");
        assertThat(read(plan, plan.admin)).allMatch(SecondLevelProgramme::whole);
    }

    @Test
    void director_readsTheDirezione_withWhatIsEntrusted_andWhoHasNothing() {
        var plan = approved();
        var before = read(plan, plan.director).getFirst();
        assertThat(before.without()).contains("Servizi Demografici");
        write(plan, plan.head, "S1");

        var programme = read(plan, plan.director).getFirst();

        assertThat(read(plan, plan.director)).hasSize(1);
        assertThat(programme.items()).isEqualTo(1);
        assertThat(programme.without())
                .doesNotContain("Servizi Demografici")
                .hasSize(before.without().size() - 1);
        assertThat(programme.objectives())
                .filteredOn(one -> one.objective().id().equals(plan.item("/0")))
                .flatExtracting(Entrusting::entrusted)
                .extracting(Entrusted::unitName, Entrusted::mayEdit)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Servizi Demografici", true));
        assertThat(programme.term()).hasValueSatisfying(term -> {
            assertThat(term.mayAdopt()).isTrue();
            assertThat(term.daysLeft(LocalDate.of(2022, 4, 11))).isZero();
            assertThat(term.daysLeft(LocalDate.of(2022, 4, 12))).isEqualTo(-1);
        });
    }

    @Test
    void head_readsAPart_andClerkMayNotAdd() {
        var plan = approved();

        var head = read(plan, plan.head).getFirst();
        assertThat(head.whole()).isFalse();
        assertThat(head.without()).containsExactly("Servizi Demografici");
        assertThat(head.objectives()).anyMatch(Entrusting::mayAdd);
        assertThat(head.term())
                .hasValueSatisfying(term -> assertThat(term.mayAdopt()).isFalse());
        assertThat(read(plan, plan.clerk))
                .allSatisfy(part -> assertThat(part.objectives()).noneMatch(Entrusting::mayAdd));
        var stranger = TwoTenants.person(tenants.a, "Ugo", Grant.on(Role.UNIT_HEAD, plan.unit("Direzione Territorio")));
        assertThat(read(plan, stranger)).extracting(SecondLevelProgramme::name).containsExactly("Direzione Territorio");
    }

    @Test
    void draft_hasNoTermYet() {
        var plan = new LifeFixture(tenants, tenants.a);

        assertThat(read(plan, plan.director)).singleElement().satisfies(programme -> assertThat(programme.term())
                .isEmpty());
    }
}
