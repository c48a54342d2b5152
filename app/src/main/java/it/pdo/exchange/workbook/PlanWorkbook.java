package it.pdo.exchange.workbook;

import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a plan as a workbook people like to edit: a sheet for each level and for what items carry, titles in sight, lists to
 * choose from, months as columns. {@link WorkbookReading} reads it back; source pointers travel in a hidden column, so that
 * a draft made by {@link it.pdo.planning.PlanDrafts#of} finds its items again whatever was edited.
 */
public final class PlanWorkbook {

    /** Largest plan a workbook holds, in rows of one sheet; a hidden row and the titles come on top. */
    static final int MOST_ROWS = it.pdo.exchange.source.sheet.SheetLimits.ROWS - 2;

    private PlanWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param unitPaths names of all units around each other, outer first, to choose from
     * @param people codes of all people, to choose from
     */
    public static void write(
            PlanDraft plan,
            PlanFormat format,
            Collection<List<String>> unitPaths,
            Collection<String> people,
            OutputStream out)
            throws IOException {
        new WorkbookWriter(out).write(readme(plan), meta(plan), tables(plan, format, unitPaths, people));
    }

    static List<SheetTable> tables(
            PlanDraft plan, PlanFormat format, Collection<List<String>> unitPaths, Collection<String> people) {
        Labels labels = Labels.of(plan.items());
        List<String> units = unitPaths.stream()
                .map(path -> String.join(Words.PATH, path))
                .sorted()
                .toList();
        List<SheetTable> tables = new ArrayList<>();
        for (Level level : format.levels()) {
            tables.add(new LevelTable(plan, format, level, labels, units).table());
        }
        PartTables parts = new PartTables(
                plan, format, labels, units, people.stream().sorted().toList());
        if (carried(format, Part.INDICATORS)
                || any(plan.items(), i -> !i.indicators().isEmpty())) {
            tables.add(parts.indicators());
        }
        if (carried(format, Part.PEOPLE) || any(plan.items(), i -> !i.people().isEmpty())) {
            tables.add(parts.people());
        }
        if (carried(format, Part.RESOURCES)
                || any(plan.items(), i -> !i.resources().isEmpty())) {
            tables.add(parts.resources());
        }
        boolean links =
                format.levels().stream().anyMatch(level -> !level.links().isEmpty());
        if (links || any(plan.items(), i -> !i.links().isEmpty())) {
            tables.add(parts.links());
        }
        return tables;
    }

    private static boolean carried(PlanFormat format, Part part) {
        return format.levels().stream().anyMatch(level -> level.carries(part));
    }

    private static boolean any(List<ItemDraft> items, java.util.function.Predicate<ItemDraft> test) {
        return items.stream().anyMatch(item -> test.test(item) || any(item.children(), test));
    }

    /** What the workbook is of, by key. */
    private static Map<String, String> meta(PlanDraft plan) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("plan", plan.code());
        meta.put("title", plan.title());
        meta.put("from", String.valueOf(plan.fromYear()));
        meta.put("to", String.valueOf(plan.toYear()));
        meta.put("format", plan.formatCode());
        meta.put("version", String.valueOf(plan.formatVersion()));
        String policy = plan.policyCode();
        if (policy != null) {
            meta.put("policy", policy);
        }
        return meta;
    }

    private static List<String> readme(PlanDraft plan) {
        return List.of(
                plan.title(),
                "Piano " + plan.code() + ", anni " + plan.fromYear() + "–" + plan.toYear(),
                "",
                "Che cosa si può fare",
                "• Correggere qualunque cella: importando di nuovo il file entrano solo le modifiche.",
                "• Aggiungere righe in fondo a un foglio: senza nulla nelle colonne nascoste diventano voci nuove.",
                "• Ordinare e filtrare le righe, allargare le colonne, riscrivere i titoli delle colonne.",
                "• Togliere una riga non toglie la voce dal piano, se all'importazione non lo si chiede.",
                "",
                "Che cosa non si deve fare",
                "• Toccare la prima riga, le colonne e i fogli nascosti: dicono a quale voce appartiene ogni riga.",
                "• Scrivere formule: vengono rifiutate. Incollare i valori (Incolla speciale, Valori).",
                "",
                "Come si scrive",
                "• Le percentuali dei mesi sono numeri: 20 vuol dire 20%.",
                "• «Sotto» e «Voce del piano» nominano un'altra riga: si scelgono dall'elenco. Per una voce nuova se ne"
                        + " scrive il codice.",
                "• Le unità si scrivono dalla più grande alla più piccola: Direzione › Sezione.",
                "• Le azioni di un indicatore si scrivono una per riga: 1) prima azione.",
                "",
                "Per importare: Amministrazione, Importazioni, oppure  ./pdo plan import FILE.xlsx --tenant COMUNE --update");
    }
}
