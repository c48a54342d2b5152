package it.pdo.format.edit;

import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that tables are held against, where an edit may have taken them away. */
final class SumFields {

    private SumFields() {}

    /** The format with tables that are held only against number fields of levels that carry them. */
    static PlanFormat kept(PlanFormat format) {
        return format.with(f -> f.people(kept(format.people(), format.numberFields(Part.PEOPLE)))
                .resources(kept(format.resources(), format.numberFields(Part.RESOURCES))));
    }

    private static @Nullable SumTable kept(@Nullable SumTable table, List<String> fields) {
        if (table == null) {
            return null;
        }
        String rows = table.equalsField();
        String total = table.totalField();
        return new SumTable(
                table.columns(),
                table.total(),
                table.sum(),
                rows != null && fields.contains(rows) ? rows : null,
                total != null && fields.contains(total) ? total : null);
    }
}
