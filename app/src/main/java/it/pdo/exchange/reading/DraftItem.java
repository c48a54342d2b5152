package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.SourceRecord;
import it.pdo.planning.CellDraft;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.ShareDraft;
import it.pdo.shared.LocalizedMessage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item while its records are being read; becomes an {@link ItemDraft} when all have been. */
final class DraftItem {
    final String level;
    final String code;
    final String title;
    final List<String> unitPath;
    final @Nullable BigDecimal weight;
    final SourceRecord record;
    final String pointer;
    /** Codes from the root down, for messages. */
    final String label;

    /** The item it stands under, or null at the root. */
    @Nullable
    DraftItem above;

    final Map<String, Object> fields = new LinkedHashMap<>();
    final List<CellDraft> cells = new ArrayList<>();
    final List<IndicatorDraft> indicators = new ArrayList<>();
    final List<ShareDraft> people = new ArrayList<>();
    final List<ResourceDraft> resources = new ArrayList<>();
    final List<LinkDraft> links = new ArrayList<>();
    final List<DraftItem> children = new ArrayList<>();
    ItemState state = ItemState.ACTIVE;

    DraftItem(
            String level,
            String code,
            String title,
            List<String> unitPath,
            @Nullable BigDecimal weight,
            SourceRecord record,
            String pointer,
            String label) {
        this.level = level;
        this.code = code;
        this.title = title;
        this.unitPath = unitPath;
        this.weight = weight;
        this.record = record;
        this.pointer = pointer;
        this.label = label;
    }

    /** The label, with the unit: codes begin anew in each. */
    LocalizedMessage named() {
        return unitPath.isEmpty()
                ? LocalizedMessage.verbatim(label)
                : message("item.of-unit", label, unitPath.getFirst());
    }

    ItemDraft draft() {
        return new ItemDraft(
                new ItemHeading(level, code, title, weight, state, fields),
                unitPath,
                new ItemParts<>(cells, indicators, people, resources),
                links,
                children.stream().map(DraftItem::draft).toList(),
                pointer);
    }
}
