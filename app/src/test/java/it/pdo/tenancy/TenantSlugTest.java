package it.pdo.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantSlugTest {
    @ParameterizedTest
    @ValueSource(strings = {"ab", "segrate", "a1", "san-donato-2", "abcdefghijklmnopqrstuvwxyz01234"})
    void slug_ofTheForm_isTaken(String text) {
        assertThat(TenantSlug.parse(text)).map(TenantSlug::value).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "1a",
                "-a",
                "Segrate",
                "segrate ",
                "se grate",
                "se_grate",
                "se`grate",
                "città",
                "a\n",
                "a'--",
                "😀a",
                "../etc",
                "abcdefghijklmnopqrstuvwxyz012345"
            })
    void slug_ofAnotherForm_isRefused(String text) {
        assertThat(TenantSlug.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantSlug(text));
    }
}
