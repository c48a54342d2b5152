package it.pdo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedPlansTest {

    @Test
    void show() throws Exception {
        for (String[] each : new String[][] {
            {"segrate", "../tenants-config/src/main/resources/tenants-config/segrate/plan.json"},
            {"milano", "../tenants-config/src/main/resources/tenants-config/milano/plan.json"},
            {"segrate", "../../../shared/data/segrate-2022/cards.json"},
            {"milano", "../../../shared/data/milano-2021/plan.json"}
        }) {
            System.out.println("##### " + each[1]);
            MappingOutcome outcome = Imports.map(each[0], Path.of(each[1]));
            switch (outcome) {
                case MappingOutcome.Mapped m -> {
                    System.out.println(m.counts());
                    m.notes().forEach(System.out::println);
                }
                case MappingOutcome.Unreadable u -> u.issues().forEach(System.out::println);
            }
        }
        assertThat(Imports.CONFIG).isDirectory();
    }
}
