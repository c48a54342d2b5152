package it.pdo.planning;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.planning.store.FormatStore;
import it.pdo.testing.TwoTenants;

/** The format that sample plans are written under, with a level of second-level programming. */
public final class SampleFormat {
    private static final String YAML = """
            format: CODE
            version: VERSION
            title: Piano di prova
            years: {from: 2021, to: 2028}
            policy: default
            unit-kinds:
              - {code: direzione, name: Direzione, plural: Direzioni}
              - {code: sezione, name: Sezione, plural: Sezioni}
            checkpoints:
              - {code: luglio, name: "31 luglio", date: "07-31"}
              - {code: dicembre, name: "31 dicembre", date: "12-31"}
            levels:
              - code: objective
                name: Obiettivo
                plural: Obiettivi
                under: [plan]
                code-pattern: "#"
                unit: {use: optional}
                weight: {use: optional}
                carries: [cronoprogram, indicators, people, resources]
                fields:
                  - {code: finalita, name: Finalità, type: long-text}
                  - {code: importo, name: Importo, type: money}
                  - code: tipo
                    name: Tipo
                    type: choice
                    options:
                      - {code: nuovo, name: Nuovo}
                      - {code: storico, name: Storico}
                links:
                  - {code: condiviso, name: Condiviso con, to: unit, many: true}
                  - {code: collegato, name: Collegato a, to: objective}
              - code: phase
                name: Fase
                plural: Fasi
                under: [objective]
                carries: [cronoprogram]
              - code: second
                name: Obiettivo di secondo livello
                plural: Obiettivi di secondo livello
                under: [objective]
                code-pattern: "S#"
                unit: {use: optional}
                carries: [indicators, people]
                second-level: true
                added-by: [unit-head, director]
            cronoprogram: {step: months, entry: incremental, previous-years: true, later-years: 2, total: 100}
            indicator-card:
              dimensions:
                - {code: quantity, name: Quantità}
                - {code: time, name: Tempo}
              dimension: optional
              columns: [unit-of-measure, source]
              readings: monthly
              actions: true
              suspension: true
              weight: none
              derivations: [cronoprogram, formula]
            people:
              columns:
                - {code: persona, name: Persona, type: person, required: true}
                - {code: percentuale, name: "%", type: percent}
              total: percentuale
              sum: 100
            resources:
              columns:
                - {code: tipo, name: Tipo, type: text, required: true}
                - {code: costo, name: Costo, type: money}
              total: costo
            """;

    private SampleFormat() {}

    /** Publishes it for the tenant that is bound. */
    public static void publish(TwoTenants tenants) {
        publish(tenants, "prova", 1);
    }

    public static void publish(TwoTenants tenants, String code, int version) {
        assertThat(tenants.get(FormatStore.class)
                        .publish("format.yaml", YAML.replace("CODE", code).replace("VERSION", String.valueOf(version))))
                .isEmpty();
    }
}
