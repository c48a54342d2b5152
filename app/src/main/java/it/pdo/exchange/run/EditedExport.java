package it.pdo.exchange.run;

import it.pdo.exchange.merge.ThreeWayMerge.OnConflict;

/**
 * A workbook that was exported from a plan and edited.
 *
 * @param origin where it comes from
 * @param onConflict for values that were changed in the plan too
 */
record EditedExport(OwnFile.WorkbookOrigin origin, OnConflict onConflict) {}
