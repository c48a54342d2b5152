package it.pdo.exchange.run;

/** Told how far an import is; called on the thread that imports. */
@FunctionalInterface
public interface ImportProgress {

    /** What an import does, in order. */
    enum Step {
        READING,
        COMPARING,
        WRITING,
        DONE
    }

    /** Somebody who does not listen. */
    ImportProgress SILENT = (_, _, _) -> {};

    /**
     * How far the step is.
     *
     * @param done of {@code total}; both 0 when the step cannot be counted
     */
    void at(int done, int total, Step step);
}
