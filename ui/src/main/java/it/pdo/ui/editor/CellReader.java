package it.pdo.ui.editor;

import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.ui.form.FormFindings;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the cells of a cronoprogram row. A value typed for a month replaces a proposed one. */
final class CellReader {
    /** The day of a monthly value, where rows have their own days. */
    static final String DAY = "DAY";

    private static final Pattern APART = Pattern.compile("/");

    private final FormText base;
    private final FormText form;
    private final FormFindings findings;
    private final Texts texts;

    CellReader(FormText base, FormText form, FormFindings findings, Texts texts) {
        this.base = base;
        this.form = form;
        this.findings = findings;
        this.texts = texts;
    }

    /** The position of a value in a row. */
    private record At(CellKind kind, int year, int month) implements Comparable<At> {
        @Override
        public int compareTo(At other) {
            return java.util.Comparator.comparing(At::kind)
                    .thenComparingInt(At::year)
                    .thenComparingInt(At::month)
                    .compare(this, other);
        }

        String path(String prefix) {
            return FieldPaths.cell(prefix, kind, year, month);
        }
    }

    List<CellDraft> read(String prefix, List<CellDraft> stored) {
        Map<At, CellDraft> before = new TreeMap<>();
        stored.forEach(cell -> before.put(new At(cell.kind(), cell.year(), cell.month()), cell));
        Map<At, Optional<CellDraft>> places = new TreeMap<>();
        before.forEach((at, cell) -> places.put(at, Optional.of(cell)));
        form.under(prefix + "cell/").keySet().forEach(path -> at(path.substring(prefix.length()))
                .ifPresent(at -> places.putIfAbsent(at, Optional.empty())));
        List<CellDraft> cells = new ArrayList<>();
        places.forEach((at, cell) -> {
            BigDecimal was = cell.map(CellDraft::planned).orElse(null);
            BigDecimal planned =
                    findings.value(at.path(prefix), base, form, was, text -> TypedValue.share(text, texts.locale()));
            if (planned != null && !isChangedSince(prefix, at)) {
                cells.add(new CellDraft(at.kind(), at.year(), at.month(), day(prefix, at, cell), planned));
            }
        });
        return cells;
    }

    private boolean isChangedSince(String prefix, At at) {
        return at.kind() == CellKind.PROPOSED_MONTH
                && !form.get(FieldPaths.cell(prefix, CellKind.MONTH, at.year(), at.month()))
                        .isBlank();
    }

    private int day(String prefix, At at, Optional<CellDraft> stored) {
        if (at.kind() != CellKind.MONTH) {
            return 0;
        }
        String path = day(prefix, at.year(), at.month());
        String text = form.get(path).strip();
        if (text.equals(base.get(path))) {
            return stored.map(CellDraft::day).orElse(0);
        }
        int longest = java.time.YearMonth.of(at.year(), at.month()).lengthOfMonth();
        boolean fits = text.matches("[0-9]{1,2}") && Integer.parseInt(text) <= longest;
        if (text.isEmpty() || fits) {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
        findings.wrong(path, texts.get("wrong.day", text, longest));
        return 0;
    }

    /** The path of the day of a month's figure. */
    static String day(String prefix, int year, int month) {
        return prefix + "cell/" + DAY + "/" + year + "/" + month;
    }

    private static Optional<At> at(String path) {
        String[] parts = APART.split(path, -1);
        return parts[1].equals(DAY)
                ? Optional.empty()
                : Optional.of(
                        new At(CellKind.valueOf(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
    }
}
