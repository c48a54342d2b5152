package it.pdo.tenancy.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MySqlAddressTest {
    @Test
    void address_withoutPort_isTheUsualOne() {
        assertThat(MySqlAddress.parse("jdbc:mysql://db.example/").orElseThrow().port())
                .isEqualTo(3306);
    }

    @Test
    void address_withSchema_keepsHostPortAndOptions() {
        assertThat(MySqlAddress.parse("jdbc:mysql://127.0.0.1:3307/?sslMode=REQUIRED")
                        .orElseThrow()
                        .schema("pdo-segrate"))
                .startsWith("jdbc:mysql://127.0.0.1:3307/pdo-segrate?")
                .contains("sslMode=REQUIRED")
                .contains("connectionTimeZone=UTC");
    }

    @Test
    void option_thatWouldKeepStatements_isOverruled() {
        assertThat(MySqlAddress.parse("jdbc:mysql://h/?useServerPrepStmts=true&cachePrepStmts=true")
                        .orElseThrow()
                        .schema(""))
                .contains("useServerPrepStmts=false")
                .contains("cachePrepStmts=false")
                .doesNotContain("PrepStmts=true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mysql://h/",
                "jdbc:mariadb://h/",
                "jdbc:mysql://",
                "jdbc:mysql://h:0/",
                "jdbc:mysql://h:65536/",
                "jdbc:mysql://h/schema",
                "jdbc:mysql://h1,h2/",
                "jdbc:mysql://h/?a=b#c",
                "jdbc:mysql://h:x/"
            })
    void address_ofAnotherForm_isNone(String url) {
        assertThat(MySqlAddress.parse(url)).isEmpty();
    }
}
