package it.pdo.scoring.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPlanTest {
    private static final PayShare REST = PayShare.of("rest", "", "70");

    private static PayShare share(String percent, String threshold) {
        return new PayShare("a", "A", new BigDecimal(percent), new BigDecimal(threshold), false, List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 0", "50, 100"})
    void share_atItsBounds_isTaken(String percent, String threshold) {
        assertThat(share(percent, threshold).percent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 0", "100.01, 0", "50, -0.01", "50, 100.01"})
    void share_beyondItsBounds_isRefused(String percent, String threshold) {
        assertThatIllegalArgumentException().isThrownBy(() -> share(percent, threshold));
    }

    @Test
    void parts_thatDoNotSumToTheirShare_areRefused() {
        List<PayShare> parts = List.of(PayShare.of("x", "", "10"), PayShare.of("y", "", "19.99"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PayShare("a", "", BigDecimal.valueOf(30), BigDecimal.ZERO, false, parts))
                .withMessageContaining("29.99");
    }

    @Test
    void codes_repeatedAmongSharesOrParts_areRefused() {
        PayShare parted = PayShare.ofParts("a", "", PayShare.of("rest", "", "30"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PayPlan(List.of(parted, REST)))
                .withMessageContaining("repeated");
        assertThat(new PayPlan(List.of(PayShare.ofParts("a", "", PayShare.of("b", "", "30")), REST)).leaves())
                .extracting(PayShare::code)
                .containsExactly("b", "rest");
    }

    @Test
    void paymentTimes_countPartsOnceAndAllOfAMarkedShare() {
        PayShare one = PayShare.of("b", "", "12").onPaymentTimes();
        PayShare other = PayShare.of("c", "", "18");
        PayPlan ofAPart = new PayPlan(List.of(PayShare.ofParts("a", "", one, other), REST));
        PayPlan ofTheWhole =
                new PayPlan(List.of(PayShare.ofParts("a", "", one, other).onPaymentTimes(), REST));

        assertThat(ofAPart.onPaymentTimes()).isEqualByComparingTo("12");
        assertThat(ofAPart.respectsPaymentTimes()).isFalse();
        assertThat(ofTheWhole.onPaymentTimes()).isEqualByComparingTo("30");
        assertThat(ofTheWhole.respectsPaymentTimes()).isTrue();
    }

    @Test
    void money_belowZero_isRefusedAndZeroIsShared() {
        PayPlan plan = new PayPlan(List.of(PayShare.of("a", "", "30"), REST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultPay.distribute(plan, Map.of(), new BigDecimal("-0.01")));
        assertThat(ResultPay.distribute(plan, Map.of(), BigDecimal.ZERO).amount())
                .isEqualByComparingTo("0");
    }
}
