package it.pdo.ui.studio;

import it.pdo.format.document.FormatDocument;
import it.pdo.ui.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What parts of a format are called on screen. */
final class PartNames {
    private static final Pattern LEVEL = Pattern.compile("(/levels/\\d+)(.*)");
    private static final Pattern FIELD = Pattern.compile("(/fields/\\d+).*");
    private static final Pattern SECTION = Pattern.compile("(/sections/\\d+).*");

    private PartNames() {}

    /** A part by itself, as the outline calls it. */
    static String of(Part part, FormatDocument document, Texts texts) {
        String at = part.at();
        if (at.isEmpty()) {
            return texts.get("part.general");
        }
        if (at.matches("/levels/\\d+(/fields/\\d+)?") || at.matches("/scorecards/\\d+")) {
            return DraftRows.title(document, at, texts.get("part.unnamed"));
        }
        return texts.get("part." + at.substring(at.lastIndexOf('/') + 1));
    }

    /** A value with what it stands in: {@code Obiettivo › Missione}. */
    static String of(FormatDocument document, String pointer, Texts texts) {
        Matcher level = LEVEL.matcher(pointer);
        if (!level.matches()) {
            return of(Part.of(pointer), document, texts);
        }
        String name = DraftRows.title(document, level.group(1), texts.get("part.unnamed"));
        Matcher field = FIELD.matcher(level.group(2));
        if (field.matches()) {
            return name + " › " + DraftRows.title(document, level.group(1) + field.group(1), texts.get("part.unnamed"));
        }
        Matcher section = SECTION.matcher(level.group(2));
        if (section.matches()) {
            return name + " › "
                    + DraftRows.title(document, level.group(1) + section.group(1), texts.get("part.unnamed"));
        }
        Part part = Part.of(pointer);
        return part.at().equals(level.group(1)) ? name : name + " › " + of(part, document, texts);
    }
}
