package it.pdo.check;

import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.SourceNote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small plans to check, written in the test's own words; the format is that of {@link #FORMAT}. */
final class Lints {
    static final int YEAR = 2022;

    static final String FORMAT = """
            format: prova
            version: 1
            title: Piano di prova
            years: {from: 2022, to: 2024}
            policy: default
            checkpoints:
              - {code: luglio, name: "31 luglio", date: "07-31"}
              - {code: dicembre, name: "31 dicembre", date: "12-31"}
            levels:
              - code: obiettivo
                name: Obiettivo
                plural: Obiettivi
                under: [plan]
                unit: {use: required}
                weight: {use: optional, sum: 100}
                carries: [indicators, people, resources]
                requires: [indicators]
                fields:
                  - {code: descrizione, name: Descrizione, type: long-text}
                  - {code: orizzonte, name: Orizzonte temporale, type: text}
                  - {code: dirigente, name: Dirigente, type: person}
                  - {code: responsabile, name: Responsabile, type: person}
                  - {code: persone, name: Persone, type: number}
                  - {code: totale, name: Totale, type: money}
                  - {code: scadenza, name: Scadenza, type: date}
                  - {code: assessore, name: Assessore, type: text, required: true}
              - code: fase
                name: Fase
                plural: Fasi
                under: [obiettivo]
                carries: [cronoprogram]
                requires: [cronoprogram]
              - code: riga-matrice
                name: Riga della matrice
                plural: Matrice
                under: [plan]
                links:
                  - {code: obiettivo, name: Obiettivo, to: obiettivo, many: true}
            cronoprogram: {step: months, entry: incremental, previous-years: true, later-years: 2, total: 100}
            indicator-card:
              dimensions:
                - {code: quantita, name: Quantità}
                - {code: costo, name: Costo}
              dimension: optional
              columns: [source]
              suspension: true
              weight: optional
              derivations: [cronoprogram]
            people:
              columns:
                - {code: category, name: Categoria, type: text}
                - {code: person, name: Persona, type: person}
                - {code: share, name: Quota, type: percent}
              total: share
              sum: 100
              equals-field: persone
              counted-with:
                - {field: dirigente}
                - {field: responsabile, category: DPO}
            resources:
              columns:
                - {code: kind, name: Tipologia, type: text}
                - {code: cost, name: Costo, type: money}
              total: cost
              total-field: totale
            """;

    private Lints() {}

    static PlanFormat format() {
        return format(FORMAT);
    }

    static PlanFormat format(String yaml) {
        FormatReader.Reading reading = FormatReader.read("prova.yaml", yaml);
        return reading.format().orElseThrow(() -> new AssertionError(reading.issues()));
    }

    /** What is found in objectives of the test format in the plan year. */
    static List<Finding> found(ItemSketch... objectives) {
        return found(CheckContext.of(YEAR), List.of(), objectives);
    }

    static List<Finding> found(CheckContext context, List<SourceNote> notes, ItemSketch... objectives) {
        return PlanChecker.check(plan(notes, objectives), format(), context);
    }

    static PlanDraft plan(List<SourceNote> notes, ItemSketch... objectives) {
        List<ItemDraft> items = new ArrayList<>();
        for (ItemSketch objective : objectives) {
            items.add(objective.draft("/" + items.size()));
        }
        return new PlanDraft(new Plan.Head("P", "Piano di prova", 2022, 2024, "prova", 1, null), items, notes);
    }

    /** «rule severity», for short assertions. */
    static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule() != CheckRule.DOUBTFUL_TARGET)
                .map(finding ->
                        finding.rule().code() + " " + finding.severity().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** An objective in which nothing is wrong. */
    static ItemSketch objective(String code) {
        return new ItemSketch("obiettivo", code, "Obiettivo " + code)
                .field("assessore", "Assessore")
                .field("orizzonte", "2022")
                .indicator("Pratiche evase", "almeno 100", null);
    }

    /** A phase planned whole in May, with the targets that follow. */
    static ItemSketch phase(String code) {
        return new ItemSketch("fase", code, "Fase " + code);
    }

    static CellDraft month(int month, String percent) {
        return new CellDraft(CellKind.MONTH, YEAR, month, new BigDecimal(percent));
    }

    static CellDraft proposed(int month, String percent) {
        return new CellDraft(CellKind.PROPOSED_MONTH, YEAR, month, new BigDecimal(percent));
    }

    static CellDraft target(int month, String percent) {
        return new CellDraft(CellKind.CHECKPOINT, YEAR, month, new BigDecimal(percent));
    }

    static CellDraft before(String percent) {
        return new CellDraft(CellKind.PREVIOUS, YEAR - 1, 0, new BigDecimal(percent));
    }

    static CellDraft later(int year, String percent) {
        return new CellDraft(CellKind.YEAR, year, 0, new BigDecimal(percent));
    }

    /** An item in the making. */
    static final class ItemSketch {
        private final String level;
        private final String code;
        private String title;
        private List<String> unit = List.of("Direzione uno");
        private @Nullable BigDecimal weight;
        private ItemState state = ItemState.ACTIVE;
        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final List<CellDraft> cells = new ArrayList<>();
        private final List<String[]> indicators = new ArrayList<>();
        private final List<BigDecimal> indicatorWeights = new ArrayList<>();
        private final List<ShareDraft> people = new ArrayList<>();
        private final List<ResourceDraft> resources = new ArrayList<>();
        private final List<LinkDraft> links = new ArrayList<>();
        private final List<ItemSketch> children = new ArrayList<>();

        ItemSketch(String level, String code, String title) {
            this.level = level;
            this.code = code;
            this.title = title;
        }

        ItemSketch title(String words) {
            title = words;
            return this;
        }

        ItemSketch unit(String... path) {
            unit = List.of(path);
            return this;
        }

        ItemSketch weight(String value) {
            weight = new BigDecimal(value);
            return this;
        }

        ItemSketch cancelled() {
            state = ItemState.CANCELLED;
            return this;
        }

        ItemSketch field(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        ItemSketch cells(CellDraft... figures) {
            cells.addAll(Arrays.asList(figures));
            return this;
        }

        ItemSketch indicator(String name, String target, @Nullable String dimension) {
            return indicator(name, target, dimension, "Atto dirigenziale");
        }

        ItemSketch indicator(String name, String target, @Nullable String dimension, String source) {
            indicators.add(new String[] {name, target, dimension == null ? "" : dimension, source});
            return this;
        }

        ItemSketch weights(@Nullable String... values) {
            for (String value : values) {
                indicatorWeights.add(value == null ? BigDecimal.valueOf(-1) : new BigDecimal(value));
            }
            return this;
        }

        ItemSketch without() {
            indicators.clear();
            return this;
        }

        ItemSketch person(String category, @Nullable String person, @Nullable String share) {
            people.add(new ShareDraft(
                    category, person, share == null ? null : new BigDecimal(share), null, null, Map.of()));
            return this;
        }

        ItemSketch collective(String share) {
            people.add(new ShareDraft("D", null, new BigDecimal(share), null, "tutti", Map.of()));
            return this;
        }

        ItemSketch resource(@Nullable String cost, String text) {
            resources.add(
                    new ResourceDraft("capitolo", "", cost == null ? null : new BigDecimal(cost), text, Map.of()));
            return this;
        }

        ItemSketch link(LinkDraft link) {
            links.add(link);
            return this;
        }

        ItemSketch below(ItemSketch... items) {
            children.addAll(Arrays.asList(items));
            return this;
        }

        ItemDraft draft(String pointer) {
            List<IndicatorDraft> own = new ArrayList<>();
            for (String[] parts : indicators) {
                BigDecimal given = own.size() < indicatorWeights.size() ? indicatorWeights.get(own.size()) : null;
                own.add(new IndicatorDraft(
                        new IndicatorDefinition(
                                new IndicatorDefinition.Measure(
                                        parts[0],
                                        parts[2].isEmpty() ? null : parts[2],
                                        null,
                                        parts[1].isEmpty() ? null : parts[1]),
                                new IndicatorDefinition.Documentation(parts[3].isEmpty() ? null : parts[3], null, null),
                                List.<ActionDraft>of(),
                                new IndicatorDefinition.Computation(
                                        parts[0].contains("fasi e tempi")
                                                ? IndicatorDerivation.CRONOPROGRAM
                                                : IndicatorDerivation.NONE,
                                        null),
                                parts[0].contains("sospeso") ? ItemState.SUSPENDED : ItemState.ACTIVE,
                                given == null || given.signum() < 0 ? null : given,
                                Map.of()),
                        pointer + "/i" + own.size()));
            }
            List<ItemDraft> below = new ArrayList<>();
            for (ItemSketch child : children) {
                below.add(child.unit().draft(pointer + "/f" + below.size()));
            }
            return new ItemDraft(
                    new ItemHeading(level, code, title, weight, state, fields),
                    unit,
                    new ItemParts<>(cells, own, people, resources),
                    links,
                    below,
                    pointer);
        }
    }
}
