package it.pdo.progress;

/**
 * What an indicator read in a month.
 *
 * @param month 1–12
 * @param text as people wrote it, empty when nobody did
 * @param note empty when there is none
 * @param words the reading as understood, in words; empty when nothing was written
 * @param version 0 when it was never written; give it back when saving
 * @param writable the month is open, the reading is not derived, and the person may write here
 */
public record ReadingCell(int month, String text, String note, String words, long version, boolean writable) {

    public boolean written() {
        return !text.isEmpty();
    }
}
