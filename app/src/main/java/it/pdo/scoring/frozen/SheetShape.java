package it.pdo.scoring.frozen;

import it.pdo.scoring.Score;
import it.pdo.scoring.SheetHeader;
import it.pdo.scoring.frozen.FrozenSheet.FrozenFigure;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stored text of a frozen sheet. It begins with the number of its shape; the first shape had none.
 *
 * <p>To change the shape: increment {@link #LATEST}, write the new form, and keep reading every older one; a golden
 * file of each stays among the tests. See decision record 0014.
 */
final class SheetShape {
    private static final String SHAPE = "shape";

    /**
     * 0: names of the record components of that time, without a number. 1: the same names, now fixed by the shape. 2:
     * with the pace of rules and the calendar of the plan.
     */
    static final int LATEST = 2;

    private SheetShape() {}

    /** The canonical text: the same sheet gives the same characters on every machine. */
    static String write(FrozenSheet sheet) {
        Map<String, StoredFields> figures = new TreeMap<>();
        sheet.figures().forEach((id, figure) -> figures.put(id, figure(figure)));
        return JsonValues.write(StoredFields.start()
                .put(SHAPE, LATEST)
                .put("header", header(sheet.header()))
                .put("input", InputShape.write(sheet.input()))
                .put("policy", PolicyShape.write(sheet.policy()))
                .put("figures", figures));
    }

    /** Reads a stored text; throws IllegalArgumentException when it is not a sheet or has an unknown shape. */
    static FrozenSheet read(String text) {
        StoredFields sheet = StoredFields.of(JsonValues.read(text));
        int shape = sheet.has(SHAPE) ? sheet.integer(SHAPE) : 0;
        if (shape < 0 || shape > LATEST) {
            throw new IllegalArgumentException("a frozen sheet of shape " + shape + ", known up to " + LATEST);
        }
        return new FrozenSheet(
                header(sheet.object("header")),
                InputShape.read(sheet.object("input")),
                PolicyShape.read(sheet.object("policy")),
                sheet.objectsByName("figures", SheetShape::figure));
    }

    private static StoredFields header(SheetHeader header) {
        return StoredFields.start()
                .put("planCode", header.planCode())
                .put("year", header.year())
                .put("at", header.at())
                .put("policyCode", header.policyCode())
                .put("policyVersion", header.policyVersion())
                .put("formatVersion", header.formatVersion())
                .put("engineVersion", header.engineVersion());
    }

    private static SheetHeader header(StoredFields header) {
        return new SheetHeader(
                header.text("planCode"),
                header.integer("year"),
                header.month("at"),
                header.text("policyCode"),
                header.integer("policyVersion"),
                header.text("formatVersion"),
                header.integer("engineVersion"));
    }

    private static StoredFields figure(FrozenFigure figure) {
        return StoredFields.start().put("points", figure.points()).put("reason", figure.reason());
    }

    private static FrozenFigure figure(StoredFields figure) {
        return new FrozenFigure(figure.optionalNumber("points"), figure.optionalConstant("reason", Score.Reason.class));
    }
}
