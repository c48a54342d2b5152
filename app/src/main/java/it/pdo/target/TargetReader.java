package it.pdo.target;

/** Reads target texts. Never throws on any text; texts above {@link #LONGEST} characters are not read. */
public final class TargetReader {

    /** Longest target text read, in characters; the longest real one has 90. */
    public static final int LONGEST = 500;

    private TargetReader() {}

    public static TargetReading read(String text, TargetContext context) {
        return new TargetReading.NotUnderstood(text, new Unreadable(Unreadable.Reason.NO_MEANING, 1, ""));
    }
}
