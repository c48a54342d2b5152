package it.pdo.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.NotFoundException;
import it.pdo.planning.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people get, keep and break them. */
final class PageAddressTest {
    private static final PlanId PLAN = new PlanId(42);

    @Test
    void parse_ofAnId_isTheId() {
        assertThat(PageAddress.parse(PLAN.toString(), PlanId::parse)).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "../etc"})
    void parse_ofWhatIsNoId_isNotFound(String text) {
        assertThatThrownBy(() -> PageAddress.parse(text, PlanId::parse)).isInstanceOf(NotFoundException.class);
    }
}
