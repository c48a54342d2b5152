package it.pdo.exchange.workbook;

import it.pdo.planning.CellDraft;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.ShareDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item while the sheets are being read. */
final class ReadItem {
    final WorkbookRows.Row row;
    final String level;
    final String pointer;
    final String code;
    String title = "";
    List<String> unitPath = List.of();
    ItemState state = ItemState.ACTIVE;

    @Nullable
    BigDecimal weight;

    final Map<String, Object> fields = new LinkedHashMap<>();
    final List<CellDraft> cells = new ArrayList<>();
    final List<IndicatorDraft> indicators = new ArrayList<>();
    final List<ShareDraft> people = new ArrayList<>();
    final List<ResourceDraft> resources = new ArrayList<>();
    final List<LinkDraft> links = new ArrayList<>();
    final List<ReadItem> children = new ArrayList<>();

    ReadItem(WorkbookRows.Row row, String level, String pointer, String code) {
        this.row = row;
        this.level = level;
        this.pointer = pointer;
        this.code = code;
    }

    ItemDraft draft() {
        return new ItemDraft(
                new ItemHeading(level, code, title, weight, state, fields),
                unitPath,
                new ItemParts<>(cells, indicators, people, resources),
                links,
                children.stream().map(ReadItem::draft).toList(),
                pointer);
    }
}
