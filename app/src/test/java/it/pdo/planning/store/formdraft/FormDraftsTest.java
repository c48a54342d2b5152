package it.pdo.planning.store.formdraft;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.store.RevisionFixture;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Forms that wait to be saved: the texts of their rows were written once and are read for ever. */
@DatabaseTest
class FormDraftsTest {
    private static final String BASE =
            "{\"indicator/0abc/target\":\"max 10\",\"phases\":\"0k1 0k2\",\"title\":\"Titolo\"}";
    private static final String TYPED = "{\"cell/MONTH/2026/3\":\"33,3\",\"field/importo/2026\":\"1.234,50\","
            + "\"indicator/0abc/target\":\"entro il 30/06\\n\\\"2026\\\" 😀\",\"phases\":\"0k2 0k1\"}";
    private static final Instant THEN = Instant.parse("2022-05-09T08:07:06.123456Z");

    private static final TwoTenants tenants = new TwoTenants();

    private static FormDraftRepository rows() {
        return tenants.get(FormDraftRepository.class);
    }

    private static FormDrafts forms() {
        return tenants.get(FormDrafts.class);
    }

    @Test
    void form_keptInAnotherTime_isReadToTheLetter() {
        var plan = new RevisionFixture(tenants, tenants.a).plan();
        SignedIn ada = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.CONTRIBUTOR));
        tenants.in(tenants.a, () -> {
            rows().insert(ada.account().value(), plan.value(), "0k9", THEN, BASE, TYPED);
            return 1;
        });

        assertThat(tenants.in(tenants.a, () -> forms().find(ada, plan, "0k9")))
                .contains(new FormDraft(
                        plan,
                        "0k9",
                        THEN,
                        Map.of("title", "Titolo", "phases", "0k1 0k2", "indicator/0abc/target", "max 10"),
                        Map.of(
                                "phases",
                                "0k2 0k1",
                                "cell/MONTH/2026/3",
                                "33,3",
                                "field/importo/2026",
                                "1.234,50",
                                "indicator/0abc/target",
                                "entro il 30/06\n\"2026\" 😀")));
    }

    @Test
    void form_keptToday_isWrittenAsItAlwaysWas() {
        var plan = new RevisionFixture(tenants, tenants.a).plan();
        SignedIn ada = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.CONTRIBUTOR));
        FormDraft form = new FormDraft(
                plan,
                "0" + IdGenerator.text(IdGenerator.next()),
                THEN,
                Map.of("title", "Titolo", "phases", "0k1 0k2", "indicator/0abc/target", "max 10"),
                Map.of());

        Optional<FormDraftRow> row = tenants.in(tenants.a, () -> {
            assertThat(forms().save(ada, plan, form.subject(), form.base(), form.typed()))
                    .isTrue();
            return rows().findOne(ada.account().value(), plan.value(), form.subject());
        });

        assertThat(row).hasValueSatisfying(kept -> {
            assertThat(kept.base()).isEqualTo(BASE);
            assertThat(kept.typed()).isEqualTo("{}");
        });
    }
}
