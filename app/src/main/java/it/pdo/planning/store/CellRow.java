package it.pdo.planning.store;

import io.micronaut.data.annotation.MappedEntity;
import it.pdo.planning.Cell;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemId;
import java.math.BigDecimal;

@MappedEntity("cronoprogram_cell")
public record CellRow(long itemId, CellKind kind, int year, int month, int day, BigDecimal planned) {

    Cell cell() {
        return new Cell(new ItemId(itemId), kind, year, month, day, planned);
    }
}
