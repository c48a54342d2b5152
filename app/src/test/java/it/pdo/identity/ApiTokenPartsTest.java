package it.pdo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTokenPartsTest {
    private static final ApiTokenId ID = new ApiTokenId(42);

    @Test
    void parts_ofAText_areThoseItWasMadeOf() {
        ApiToken.Parts parts = new ApiToken.Parts("comune-di-prova", ID, "abc_DEF-_x");

        assertThat(ApiToken.Parts.of(parts.text())).contains(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pdo",
                "pdo_prova",
                "pdo_prova_0000000000001",
                "pdo_prova_corto_segreto",
                "xyz_prova_000000000001A_segreto",
                "____"
            })
    void parts_ofAnythingElse_areNone(String text) {
        assertThat(ApiToken.Parts.of(text)).isEmpty();
    }
}
