package it.pdo.ui.form;

/** What is typed on one line: its keyboard on a telephone, its width and side. */
public enum LineKind {
    WORDS("wide"),
    CODE("code"),
    NUMBER("number"),
    /** A day of a year. */
    DATE("date"),
    /** A day of every year. */
    DAY("date");

    private final String look;

    LineKind(String look) {
        this.look = look;
    }

    /** The class of the control. */
    String look() {
        return look;
    }
}
