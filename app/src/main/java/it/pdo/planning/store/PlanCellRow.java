package it.pdo.planning.store;

import io.micronaut.core.annotation.Introspected;
import it.pdo.planning.Cell;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemId;
import java.math.BigDecimal;

/** A cell of the cronoprogram with its plan. */
@Introspected
record PlanCellRow(long planId, long itemId, CellKind kind, int year, int month, int day, BigDecimal planned) {

    Cell cell() {
        return new Cell(new ItemId(itemId), kind, year, month, day, planned);
    }
}
