package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.SheetBuilder.Stop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that cells of a workbook share. */
record SharedTexts(List<String> texts) {

    static SharedTexts read(XlsxFile file, @Nullable String part) throws Stop, IOException {
        List<String> texts = new ArrayList<>();
        long[] characters = {0};
        if (part != null && file.has(part)) {
            file.part(part, at -> {
                if (at.is("si")) {
                    String text = rich(at);
                    characters[0] += text.length();
                    if (texts.size() == SheetLimits.CELLS || characters[0] > SheetLimits.CHARACTERS) {
                        throw file.refused("sheet.too-many-cells", message("sheet.too-many-texts"));
                    }
                    texts.add(text);
                }
            });
        }
        return new SharedTexts(texts);
    }

    /** The text at an index, or null when there is none. */
    @Nullable
    String at(String index) {
        if (!index.matches("[0-9]{1,8}")) {
            return null;
        }
        int at = Integer.parseInt(index);
        return at < texts.size() ? texts.get(at) : null;
    }

    /** The text of an element made of runs, without how Japanese is read aloud; goes to its end. */
    static String rich(XmlPart at) throws Stop, XMLStreamException {
        StringBuilder text = new StringBuilder();
        int outer = at.depth();
        int aloud = Integer.MAX_VALUE;
        while (at.inside(outer)) {
            if (at.depth() <= aloud) {
                aloud = at.is("rPh") ? at.depth() : Integer.MAX_VALUE;
            }
            if (at.is("t") && aloud == Integer.MAX_VALUE) {
                text.append(at.text());
            }
        }
        return unescaped(text.toString());
    }

    /** Undoes {@code _x000D_}, which programs write for signs XML has no place for. */
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_")
                .matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}
