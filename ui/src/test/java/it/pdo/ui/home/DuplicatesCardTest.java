package it.pdo.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.identity.AccountId;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Duplicates;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.tenancy.TenantSlug;
import it.pdo.ui.text.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DuplicatesCardTest {
    private static final Texts TEXTS = Texts.of(DuplicatesCard.class, Locale.ITALIAN);

    @Test
    void notice_isForWhoAdministersTheWholeBody() {
        assertThat(DuplicatesCard.isShownTo(with(Grant.everywhere(Role.TENANT_ADMIN))))
                .isTrue();
        assertThat(DuplicatesCard.isShownTo(with(Grant.on(Role.TENANT_ADMIN, new UnitId(1)))))
                .isFalse();
        assertThat(DuplicatesCard.isShownTo(with(Grant.everywhere(Role.DIRECTOR))))
                .isFalse();
    }

    @Test
    void body_withoutDoubles_isToldNothing() {
        assertThat(DuplicatesCard.notices(new Duplicates.Found(List.of(), List.of()), TEXTS))
                .isEmpty();
    }

    @Test
    void unitsRecordedTwice_areNamedWithHowOften() {
        assertThat(told(List.of(twice("Affari Generali"))))
                .contains("Un'unità risulta registrata più volte", "Affari Generali, 2 volte.");
    }

    @Test
    void moreThanFiveUnits_areCounted() {
        assertThat(told(Collections.nCopies(5, twice("Lavori")))).doesNotContain("altr");
        assertThat(told(Collections.nCopies(6, twice("Lavori")))).contains("6 unità", "e un'altra.");
    }

    private static SignedIn with(Grant grant) {
        return new SignedIn(new TenantSlug("prova"), new AccountId(1), "anna", "Anna", List.of(grant));
    }

    private static String told(List<List<Unit>> units) {
        return DuplicatesCard.notices(new Duplicates.Found(units, List.of()), TEXTS)
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    private static List<Unit> twice(String name) {
        return LongStream.of(1, 2)
                .mapToObj(id ->
                        new Unit(new UnitId(id), null, "direzione", "D" + id, name, 0, Units.BEFORE_RECORDS, null))
                .toList();
    }
}
