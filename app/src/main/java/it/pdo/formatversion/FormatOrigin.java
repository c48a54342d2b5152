package it.pdo.formatversion;

/**
 * What a draft of a format began as.
 *
 * @param detail the starter format's folder, the version's code and number such as {@code pdo 2}, the file's name; empty
 *     for a blank one
 */
public record FormatOrigin(Kind kind, String detail) {

    /** Where the first text came from. */
    public enum Kind {
        BLANK,
        STARTER,
        VERSION,
        FILE
    }

    private static final int LONGEST = 300;

    public FormatOrigin {
        detail = detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
    }
}
