package it.pdo.ui.studio;

import it.pdo.format.document.FormatDocument;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a part of a format begins: what most municipalities say of it, so that writing starts from something that works. */
final class DefaultParts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DefaultParts() {}

    /** A format of nothing but its names, one checkpoint and one level. */
    static String blank(String code, String title, int from, int to, Texts texts) {
        FormatDocument document = FormatDocument.open("", "format: x\n")
                .document()
                .orElseThrow()
                .with("/format", code)
                .with("/version", BigDecimal.ONE)
                .with("/title", title)
                .with("/years/from", BigDecimal.valueOf(from))
                .with("/years/to", BigDecimal.valueOf(to))
                .with("/policy", "default")
                .with(
                        "/checkpoints",
                        List.of(Map.of("code", "dicembre", "name", texts.get("blank.checkpoint"), "date", "12-31")))
                .with(
                        "/levels",
                        List.of(level("obiettivo", texts.get("blank.level"), texts.get("blank.levels"), Map.of())));
        return document.yaml();
    }

    /** A level of items that stand at the root. */
    static Map<String, Object> level(String code, String name, String plural, Map<String, Object> more) {
        Map<String, Object> level = new LinkedHashMap<>();
        level.put("code", code);
        level.put("name", name);
        level.put("plural", plural);
        level.put("under", List.of("plan"));
        level.putAll(more);
        return level;
    }

    /** The format with a part described, if it was not. */
    static FormatDocument describe(FormatDocument document, String at, Texts texts) {
        if (document.has(at)) {
            return document;
        }
        Map<String, Object> part = new LinkedHashMap<>();
        switch (at) {
            case "/cronoprogram" -> {
                part.put("step", "months");
                part.put("entry", "incremental");
                part.put("total", HUNDRED);
            }
            case "/indicator-card" -> {
                part.put("columns", List.of("source"));
                part.put("readings", "monthly");
            }
            case "/people" -> {
                part.put("columns", columns(texts, "category", "person", "share"));
                part.put("total", "share");
                part.put("sum", HUNDRED);
            }
            case "/resources" -> {
                part.put("columns", columns(texts, "kind", "description", "cost"));
                part.put("total", "cost");
            }
            case "/result-pay" ->
                part.put(
                        "shares",
                        List.of(Map.of(
                                "code", "obiettivi", "name", texts.get("rows.share.first"), "percent", HUNDRED)));
            default -> throw new IllegalArgumentException("no part to describe: " + at);
        }
        return document.with(at, part);
    }

    private static List<Object> columns(Texts texts, String... codes) {
        List<Object> columns = new ArrayList<>();
        for (String code : codes) {
            columns.add(column(code, texts));
        }
        return columns;
    }

    /** A column of the table of people or of resources. */
    static Map<String, Object> column(String code, Texts texts) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("code", code);
        column.put("name", texts.get("table." + code));
        column.put("type", columnType(code));
        return column;
    }

    /** What the values of a column are that every format knows. */
    static String columnType(String code) {
        return switch (code) {
            case "person" -> "person";
            case "share" -> "percent";
            case "cost" -> "money";
            default -> "text";
        };
    }
}
