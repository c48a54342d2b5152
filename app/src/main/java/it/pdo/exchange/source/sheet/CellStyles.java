package it.pdo.exchange.source.sheet;

import it.pdo.exchange.source.sheet.SheetBuilder.Stop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the numbers of each style of cell are shown. */
record CellStyles(List<NumberFormat> formats, boolean from1904) {

    static CellStyles read(XlsxFile file, @Nullable String part, boolean from1904) throws Stop, IOException {
        Map<String, String> own = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        if (part == null || !file.has(part)) {
            return new CellStyles(formats, from1904);
        }
        boolean[] inCells = {false};
        file.part(part, at -> {
            switch (at.element()) {
                case "numFmt" -> {
                    String id = at.attribute("numFmtId");
                    String code = at.attribute("formatCode");
                    if (id != null && code != null) {
                        own.put(id, code);
                    }
                }
                case "cellXfs" -> inCells[0] = true;
                case "cellStyleXfs", "cellStyles", "dxfs" -> inCells[0] = false;
                case "xf" -> {
                    String id = at.attribute("numFmtId");
                    if (inCells[0]) {
                        formats.add(NumberFormat.of(id == null ? "" : own.getOrDefault(id, NumberFormat.builtIn(id))));
                    }
                }
                default -> {}
            }
        });
        return new CellStyles(List.copyOf(formats), from1904);
    }

    /** How a cell of a style shows numbers. */
    NumberFormat of(@Nullable String style) {
        boolean index = style != null && style.matches("[0-9]{1,6}");
        int at = index ? Integer.parseInt(style) : 0;
        return at < formats.size() ? formats.get(at) : NumberFormat.GENERAL;
    }
}
