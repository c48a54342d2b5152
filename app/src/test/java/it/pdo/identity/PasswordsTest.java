package it.pdo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void hash_ofTheSamePassword_differsAndMatches() {
        PasswordHash first = passwords.hash("quattro parole lunghe");
        PasswordHash second = passwords.hash("quattro parole lunghe");

        assertThat(first).isNotEqualTo(second);
        assertThat(passwords.matches("quattro parole lunghe", first)).isTrue();
        assertThat(passwords.matches("quattro parole lunghe", second)).isTrue();
        assertThat(passwords.matches("quattro parole lungho", first)).isFalse();
        assertThat(passwords.matches("", first)).isFalse();
    }

    @Test
    void hash_asStored_carriesTheRecommendedParameters() {
        assertThat(passwords.hash("quattro parole lunghe").encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("quattro parole lunghe")).hasToString("PasswordHash[…]");
    }

    @Test
    void hash_onBothSidesOfTheLengths_refusesTheNeighbours() {
        assertThat(passwords.hash("a".repeat(12))).isNotNull();
        assertThat(passwords.hash("a".repeat(256))).isNotNull();
        assertThatThrownBy(() -> passwords.hash("a".repeat(11))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> passwords.hash("a".repeat(257))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void match_longerThanTheLongest_isNoMatchEvenIfItBeginsLikeThePassword() {
        PasswordHash hash = passwords.hash("a".repeat(256));

        assertThat(passwords.matches("a".repeat(257), hash)).isFalse();
    }

    @Test
    void match_accentsComposedAndDecomposed_areTheSame() {
        PasswordHash hash = passwords.hash("perch\u00e9 no, citt\u00e0");

        assertThat(passwords.matches("perche\u0301 no, citta\u0300", hash)).isTrue();
    }
}
