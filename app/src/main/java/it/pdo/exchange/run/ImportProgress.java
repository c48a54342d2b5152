package it.pdo.exchange.run;

/** Reports the progress of an import; called on its thread. */
@FunctionalInterface
public interface ImportProgress {

    /** The steps of an import, in order. */
    enum Step {
        READING,
        COMPARING,
        WRITING,
        DONE
    }

    /** Ignores all reports. */
    ImportProgress SILENT = (_, _, _) -> {};

    /**
     * How far the step is.
     *
     * @param done of {@code total}; both 0 when the step cannot be counted
     */
    void at(int done, int total, Step step);
}
