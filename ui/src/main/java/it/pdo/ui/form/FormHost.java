package it.pdo.ui.form;

import java.util.List;
import java.util.Map;

/** What a form on a page writes into, and what becomes of it. */
public interface FormHost {

    /** The fields that are drawn: nothing is taken for any other. */
    FormFields fields();

    /** What stands in a field by now; of a box as {@link TypedForm#ticked}. */
    String text(String path);

    /** Takes what was typed into a field, or ticked. */
    void put(String path, String text);

    /** Everything typed so far was put. */
    void onTyped();

    /** Nobody has typed for a moment, in a form that is answered while somebody does. */
    default void onTypingPaused() {}

    /** What was typed into a field is done. */
    default void onFieldLeft() {}

    /** Somebody pressed the keys to save. */
    void save();

    /** A visit before this one left texts behind that had not reached the server. */
    void onTextsRestored(RestoredTexts restored);

    /** Texts were typed into fields that are no more, by what the fields were called. */
    void onTextsOrphaned(Map<String, String> texts);

    /**
     * Texts a browser kept for itself when the line broke or the session ended.
     *
     * @param taken whether any of them came into the form
     * @param clashes fields that say something else by now than what was there when the text was typed
     */
    record RestoredTexts(boolean taken, List<FormMerge.Clash> clashes) {}
}
