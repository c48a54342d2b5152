package it.pdo.scoring.progress;

/**
 * How much of what is due below a figure was written: a mean over a part must not look like a whole.
 *
 * @param written the readings and phases that were written, from 0 to {@code due}
 * @param due the readings and phases that are due
 */
public record Completeness(int written, int due) {
    public static final Completeness NOTHING_DUE = new Completeness(0, 0);

    public Completeness {
        if (written < 0 || written > due) {
            throw new IllegalArgumentException(written + " written of " + due);
        }
    }

    /** Whether everything due was written. */
    public boolean isWhole() {
        return written == due;
    }

    /** The sum of two. */
    public Completeness and(Completeness other) {
        return new Completeness(written + other.written, due + other.due);
    }

    /** One reading or phase that is due. */
    public static Completeness one(boolean written) {
        return new Completeness(written ? 1 : 0, 1);
    }
}
