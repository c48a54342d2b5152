package it.pdo.shared;

/**
 * Where something was read.
 *
 * @param source name of the file or of the field, empty when there is none
 * @param line from 1, or 0 when unknown
 * @param column from 1, or 0 when unknown
 * @param path position inside the source, empty when there is none: a JSON pointer, or the address of a cell such as
 *     {@code Foglio1!C12}
 */
public record Place(String source, int line, int column, String path) {

    /** An unknown place. */
    public static final Place NOWHERE = new Place("", 0, 0, "");

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("no such place: " + line + ":" + column);
        }
    }

    /** {@code segrate/plan.yaml:19:12}, with the parts that are known; {@code piano.xlsx:Foglio1!C12} for a cell. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source);
        if (path.contains("!") && !path.startsWith("/")) {
            text.append(text.isEmpty() ? "" : ":").append(path);
        } else if (line > 0) {
            text.append(text.isEmpty() ? "" : ":").append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        } else if (!path.isEmpty()) {
            text.append(text.isEmpty() ? "" : "#").append(path);
        }
        return text.toString();
    }
}
