package it.pdo.format.edit;

import it.pdo.format.FieldType.PlainType;
import it.pdo.format.SumTable;
import it.pdo.format.SumTable.Column;
import java.math.BigDecimal;
import java.util.List;

/** The tables a format gets when it is first given one: the columns every row can hold. */
public final class UsualTables {

    private UsualTables() {}

    /** Category, person, note and share of participation, which adds up to 100. */
    public static SumTable people() {
        return new SumTable(
                List.of(
                        new Column("category", "Categoria", PlainType.TEXT, true),
                        new Column("person", "Persona", PlainType.PERSON, false),
                        new Column("note", "Nota", PlainType.TEXT, false),
                        new Column("share", "% di partecipazione", PlainType.PERCENT, true)),
                "share",
                BigDecimal.valueOf(100),
                null,
                null);
    }

    /** Kind, description and cost, which is added up. */
    public static SumTable resources() {
        return new SumTable(
                List.of(
                        new Column("kind", "Tipologia", PlainType.TEXT, false),
                        new Column("description", "Descrizione", PlainType.TEXT, false),
                        new Column("cost", "Costo", PlainType.MONEY, false)),
                "cost",
                null,
                null,
                null);
    }
}
