package it.pdo.exchange.workbook;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.CellFormatter;
import it.pdo.exchange.source.ImportedNumber.Measure;
import it.pdo.exchange.source.OptionLabels;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemState;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.TableColumns;
import it.pdo.planning.content.ItemLimits;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What items carry, from the sheets that name them. */
final class ReadParts {

    private final PlanFormat format;
    private final ReadItems items;
    private final Map<String, WorkbookRows.Row> rows;
    private final Set<String> ids = new HashSet<>();

    /** @param rows takes the row of each indicator, by its pointer */
    ReadParts(PlanFormat format, ReadItems items, Map<String, WorkbookRows.Row> rows) {
        this.format = format;
        this.items = items;
        this.rows = rows;
    }

    void read(String kind, WorkbookRows table) {
        for (WorkbookRows.Row row : table.rows()) {
            Optional<ReadItem> owner = items.named(row, "owner");
            switch (kind) {
                case SheetTable.INDICATORS ->
                    indicator(row, table).ifPresent(i -> owner.ifPresent(o -> o.indicators.add(i)));
                case SheetTable.PEOPLE -> {
                    ShareDraft share = share(row);
                    owner.ifPresent(o -> o.people.add(share));
                }
                case SheetTable.RESOURCES -> {
                    ResourceDraft resource = resource(row);
                    owner.ifPresent(o -> o.resources.add(resource));
                }
                case SheetTable.LINKS -> owner.ifPresent(o -> link(row, o));
                default -> throw new IllegalArgumentException(kind);
            }
        }
    }

    private Optional<IndicatorDraft> indicator(WorkbookRows.Row row, WorkbookRows table) {
        String name = RowValues.bounded(row, "name", row.text("name"), message("what.indicator-name"), ItemLimits.NAME);
        if (name.isEmpty()) {
            row.error("name", "import.missing", message("import.missing.indicator-name"));
            return Optional.empty();
        }
        String id = row.word("id");
        boolean known = !id.isEmpty() && ids.add(id);
        String actions = row.text("actions");
        String pointer = known ? id : row.pointer();
        rows.put(pointer, row);
        return Optional.of(new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(
                                name,
                                dimension(row),
                                RowValues.text(
                                        row, "unit-of-measure", message("what.unit-of-measure"), ItemLimits.KIND),
                                RowValues.text(row, "target", message("what.target"), ItemLimits.TARGET)),
                        new IndicatorDefinition.Documentation(
                                RowValues.text(row, "source", message("what.source"), ItemLimits.TEXT),
                                RowValues.text(row, "control-method", message("what.control-method"), ItemLimits.TEXT),
                                RowValues.text(row, "description", message("what.description"), ItemLimits.TEXT)),
                        CellFormatter.actions(
                                RowValues.bounded(row, "actions", actions, message("what.actions"), ItemLimits.TEXT)),
                        new IndicatorDefinition.Computation(
                                derivation(row),
                                RowValues.text(row, "detail", message("what.detail"), ItemLimits.TEXT)),
                        RowValues.state(row) != ItemState.ACTIVE ? ItemState.SUSPENDED : ItemState.ACTIVE,
                        RowValues.weight(row),
                        RowValues.fields(row, table.keys(), format.cardFields())),
                pointer));
    }

    private @Nullable String dimension(WorkbookRows.Row row) {
        String word = row.word("dimension");
        IndicatorCard card = format.indicatorCard();
        List<Option> options = card == null ? List.of() : card.dimensions().options();
        Optional<String> code = OptionLabels.code(options, word);
        if (!word.isEmpty() && code.isEmpty()) {
            row.error(
                    "dimension",
                    "import.dimension",
                    message(
                            "import.dimension",
                            RowValues.shorten(word),
                            String.join(", ", OptionLabels.labels(options))));
        }
        return code.orElse(null);
    }

    private static IndicatorDerivation derivation(WorkbookRows.Row row) {
        String word = row.word("derivation");
        Optional<IndicatorDerivation> derivation =
                word.isEmpty() ? Optional.of(IndicatorDerivation.NONE) : ConstantLabels.derivation(word);
        if (derivation.isEmpty()) {
            row.error(
                    "derivation",
                    "import.choice",
                    message(
                            "import.choice.value",
                            RowValues.shorten(word),
                            String.join(", ", ConstantLabels.derivations())));
        }
        return derivation.orElse(IndicatorDerivation.NONE);
    }

    private ShareDraft share(WorkbookRows.Row row) {
        String category =
                RowValues.bounded(row, "category", row.text("category"), message("what.category"), ItemLimits.CATEGORY);
        if (category.isEmpty() && TableColumns.demandsCategory(format.people())) {
            row.error("category", "import.missing", message("import.missing.category"));
        }
        return new ShareDraft(
                category,
                RowValues.text(row, "person", message("what.person"), ItemLimits.CATEGORY),
                RowValues.share(row),
                RowValues.text(row, "note", message("what.note"), ItemLimits.NOTE),
                RowValues.text(row, "collective", message("what.collective"), ItemLimits.WORDS),
                OwnColumns.read(row, TableColumns.ownOfPeople(format.people())));
    }

    private ResourceDraft resource(WorkbookRows.Row row) {
        BigDecimal cost = RowValues.cost(row);
        String text = RowValues.text(row, "cost-text", message("what.cost"), ItemLimits.WORDS);
        Optional<BigDecimal> said = text == null ? Optional.empty() : CellFormatter.number(text, Measure.MONEY);
        // Where somebody corrected the figure and not its old wording, the figure counts.
        boolean stale = cost != null && said.isPresent() && said.get().compareTo(cost) != 0;
        return new ResourceDraft(
                RowValues.bounded(row, "kind", row.text("kind"), message("what.kind"), ItemLimits.KIND),
                RowValues.bounded(
                        row, "description", row.text("description"), message("what.description"), ItemLimits.NAME),
                cost,
                stale ? null : text,
                OwnColumns.read(row, TableColumns.ownOfResources(format.resources())));
    }

    private void link(WorkbookRows.Row row, ReadItem owner) {
        Optional<LinkKind> kind = format.level(owner.level).stream()
                .flatMap((Level level) ->
                        OptionLabels.code(OptionLabels.of(level.links()), row.word("kind"))
                                .flatMap(level::link)
                                .stream())
                .findFirst();
        if (kind.isEmpty()) {
            row.error("kind", "import.choice", message("import.choice.link", RowValues.shorten(row.word("kind"))));
            return;
        }
        List<String> path = ReadItems.path(row, "unit");
        if (kind.get().toUnit() && path.isEmpty()) {
            row.error("unit", "import.missing", message("import.missing.link-unit"));
            return;
        }
        Optional<LinkDraft.To> to = kind.get().toUnit()
                ? Optional.of(new LinkDraft.ToUnit(path))
                : items.named(row, "item").map(item -> new LinkDraft.ToPointer(item.pointer));
        BigDecimal weight = RowValues.weight(row);
        to.ifPresent(t -> owner.links.add(new LinkDraft(kind.get().code(), t, weight)));
    }
}
