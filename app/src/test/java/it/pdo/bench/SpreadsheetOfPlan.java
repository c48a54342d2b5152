package it.pdo.bench;

import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ScoreInput;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A plan of {@link BenchPlans} as a controller would keep it in a spreadsheet: a row for each indicator with its target,
 * what was reached and the formula of its result; below them the means of objectives, of direzioni and of the body.
 */
final class SpreadsheetOfPlan {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final int TARGET = 1;
    private static final int REACHED = 2;
    private static final int RESULT = 3;

    private final Worksheet sheet;
    private final boolean computed;
    private final Map<String, List<String>> byUnit = new TreeMap<>();
    private final List<String> objectives = new ArrayList<>();
    private int row;
    private int formulas;

    private SpreadsheetOfPlan(Worksheet sheet, boolean computed) {
        this.sheet = sheet;
        this.computed = computed;
    }

    /** In which row of a sheet the body's result stands, from zero, and how many formulas a sheet has. */
    record Written(Path file, int bodyRow, int formulas) {}

    /**
     * Writes the plan on as many sheets as there are copies.
     *
     * @param computed false for the same workbook with a number in the place of each formula
     */
    static Written write(ScoreInput plan, Path file, int copies, boolean computed) throws IOException {
        Written written = new Written(file, 0, 0);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "bench", "1.0")) {
            for (int copy = 0; copy < copies; copy++) {
                SpreadsheetOfPlan writer = new SpreadsheetOfPlan(book.newWorksheet("Piano " + copy), computed);
                plan.items().forEach(writer::objective);
                writer.byUnit.forEach((unit, results) -> writer.mean(unit, results));
                writer.mean("Ente", writer.objectives);
                written = new Written(file, writer.row - 1, writer.formulas);
            }
        }
        return written;
    }

    private void objective(ItemInput objective) {
        int first = row + 1;
        objective.indicators().forEach(this::indicator);
        int last = row;
        objective.children().forEach(this::phase);
        sheet.value(row, 0, objective.title());
        formula("TRUNC(AVERAGE(D%d:D%d),2)".formatted(first, last));
        String result = "D" + row;
        objectives.add(result);
        byUnit.computeIfAbsent(String.valueOf(objective.unitId()), _ -> new ArrayList<>())
                .add(result);
    }

    private void indicator(IndicatorInput indicator) {
        String target = indicator.targetText();
        String reading = indicator.readings().getFirst().text();
        sheet.value(row, 0, indicator.name());
        int at = row + 1;
        if (target.startsWith("entro il ")) {
            sheet.value(row, TARGET, LocalDate.parse(target.substring("entro il ".length()), DAY));
            sheet.value(row, REACHED, LocalDate.parse(reading, DAY));
            formula("IF(C%d>B%d,0,100)".formatted(at, at)); // the library writes a "<" as it is, which is no XML
        } else if (target.equals("on")) {
            sheet.value(row, TARGET, target);
            sheet.value(row, REACHED, reading);
            formula("IF(C%d=\"SI\",100,0)".formatted(at));
        } else {
            sheet.value(row, TARGET, number(target));
            sheet.value(row, REACHED, number(reading));
            formula("MIN(100,TRUNC(ROUND(C%d/B%d*100,9),2))".formatted(at, at));
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replaceAll("[^0-9,]", "").replace(',', '.'));
    }

    /** Months from the fourth column on: planned, then reached. */
    private void phase(ItemInput phase) {
        CronoprogramInput months = phase.cronoprogram();
        if (months == null) {
            return;
        }
        sheet.value(row, 0, phase.title());
        int column = RESULT + 1;
        column = months(months.planned().values(), column);
        months(months.reached().values(), column);
        int at = row + 1;
        int count = months.planned().size();
        String planned = "%s%d:%s%d".formatted(name(RESULT + 1), at, name(RESULT + count), at);
        String reached = "%s%d:%s%d".formatted(name(RESULT + 1 + count), at, name(RESULT + 2 * count), at);
        formula("MIN(100,TRUNC(SUM(%s)/SUM(%s)*100,2))".formatted(reached, planned));
    }

    private int months(Collection<BigDecimal> values, int from) {
        int column = from;
        for (BigDecimal value : values) {
            sheet.value(row, column++, value);
        }
        return column;
    }

    private static String name(int column) {
        return String.valueOf((char) ('A' + column));
    }

    /** In blocks, because a formula takes no more than 255 arguments. */
    private void mean(String title, List<String> results) {
        List<String> blocks = new ArrayList<>();
        for (int from = 0; from < results.size(); from += 200) {
            blocks.add("SUM(" + String.join(",", results.subList(from, Math.min(results.size(), from + 200))) + ")");
        }
        sheet.value(row, 0, title);
        formula("TRUNC(ROUND((%s)/%d,9),2)".formatted(String.join("+", blocks), results.size()));
    }

    private void formula(String formula) {
        if (computed) {
            sheet.formula(row, RESULT, formula);
        } else {
            sheet.value(row, RESULT, 50);
        }
        formulas++;
        row++;
    }
}
