package it.pdo.exchange.workbook;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.LocalizedMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a plan as a workbook for editing: a sheet for each level and for each kind of part, frozen titles, selection
 * lists, months as columns. {@link WorkbookReading} reads it back; source pointers are in a hidden column, so that a
 * draft made by {@link it.pdo.planning.PlanDrafts#of} finds its items again after editing.
 */
public final class PlanWorkbook {

    private PlanWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param state which state of which plan it is; empty for a plan that is not stored
     * @param unitPaths names of all units around each other, outer first, to choose from
     * @param people codes of all people, to choose from
     * @param reader the language of the guide; titles and values are Italian, as the plan is
     */
    public static void write(
            PlanDraft plan,
            Optional<ExportedState> state,
            PlanFormat format,
            Collection<List<String>> unitPaths,
            Collection<String> people,
            Locale reader,
            OutputStream out)
            throws IOException {
        List<String> guide = guide(plan).stream().map(line -> line.in(reader)).toList();
        new WorkbookWriter(out)
                .write(
                        message("guide.sheet").in(reader),
                        guide,
                        meta(plan, state),
                        tables(plan, format, unitPaths, people));
    }

    /**
     * The plan as {@link WorkbookReading} reads it out of a workbook that nobody edited; as it is, when it holds what no
     * cell can.
     */
    public static PlanDraft readBack(PlanDraft plan, PlanFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(plan, Optional.empty(), format, List.of(), List.of(), Locale.ITALIAN, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (SpreadsheetFile.open("", out.toByteArray())) {
            case SpreadsheetFile.Refused _ -> plan;
            case SpreadsheetFile.Opened(SpreadsheetFile file) ->
                WorkbookReading.origin(file)
                        .map(origin -> WorkbookReading.read(file, origin, format))
                        .flatMap(outcome -> outcome instanceof WorkbookReading.Read read
                                ? Optional.of(read.plan())
                                : Optional.empty())
                        .orElse(plan);
        };
    }

    static List<SheetTable> tables(
            PlanDraft plan, PlanFormat format, Collection<List<String>> unitPaths, Collection<String> people) {
        ItemLabels labels = ItemLabels.of(plan.items());
        List<String> units = unitPaths.stream()
                .map(path -> String.join(ConstantLabels.PATH, path))
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
    private static Map<String, String> meta(PlanDraft plan, Optional<ExportedState> state) {
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
        state.ifPresent(known -> {
            meta.put(ExportedState.PLAN_ID, String.valueOf(known.plan().value()));
            meta.put(ExportedState.REVISION, String.valueOf(known.revision()));
        });
        return meta;
    }

    private static List<LocalizedMessage> guide(PlanDraft plan) {
        return List.of(
                LocalizedMessage.verbatim(plan.title()),
                message("guide.plan", plan.code(), plan.fromYear(), plan.toYear()),
                LocalizedMessage.nothing(),
                message("guide.01"),
                message("guide.02"),
                message("guide.03"),
                message("guide.04"),
                message("guide.05"),
                LocalizedMessage.nothing(),
                message("guide.06"),
                message("guide.07"),
                message("guide.08"),
                LocalizedMessage.nothing(),
                message("guide.09"),
                message("guide.10"),
                message("guide.11"),
                message("guide.12"),
                message("guide.13"),
                LocalizedMessage.nothing(),
                message("guide.import"));
    }
}
