package it.pdo.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationClassTest {
    @ParameterizedTest
    @CsvSource({
        "0, UNKNOWN",
        "1, UP_TO_5000",
        "5000, UP_TO_5000",
        "5001, UP_TO_15000",
        "15000, UP_TO_15000",
        "15001, UP_TO_60000",
        "60000, UP_TO_60000",
        "60001, UP_TO_250000",
        "250000, UP_TO_250000",
        "250001, OVER_250000",
        "1400000, OVER_250000"
    })
    void band_ofResidents_isTheOneThatHoldsThem(int residents, PopulationClass expected) {
        assertThat(PopulationClass.of(residents)).isEqualTo(expected);
    }

    @Test
    void residents_belowZero_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PopulationClass.of(-1));
    }
}
