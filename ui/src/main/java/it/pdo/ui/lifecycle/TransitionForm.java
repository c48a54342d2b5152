package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Div;
import it.pdo.lifecycle.TransitionDetails;
import it.pdo.lifecycle.document.DocumentUpload;
import it.pdo.planning.Act;
import it.pdo.ui.component.AttachedFiles;
import it.pdo.ui.component.DayField;
import it.pdo.ui.component.FileField;
import it.pdo.ui.component.LineField;
import it.pdo.ui.text.Texts;
import java.time.LocalDate;
import java.util.Optional;

/** What somebody says when they lead a plan on: a reason, and where it takes one an act with its document. */
public final class TransitionForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTES = 10;

    private final Asks asks;
    private final LineField kind;
    private final LineField number;
    private final LineField reason;
    private final DayField date;
    private final transient AttachedFiles<DocumentUpload> documents = new AttachedFiles<>();

    /** What is asked beside the reason. */
    public enum Asks {
        NOTHING,
        ACT,
        ACT_WITH_DOCUMENT
    }

    /** @param id unique in the page, for the fields' labels */
    public TransitionForm(String id, Asks asks, boolean reasonRequired) {
        this(id, asks, reasonRequired, "act.kind.usual");
    }

    /** @param usual key of the kind of act that is usual here */
    TransitionForm(String id, Asks asks, boolean reasonRequired, String usual) {
        Texts texts = Texts.here(TransitionForm.class);
        this.asks = asks;
        kind = new LineField(id + "-kind", texts.get("act.kind"), texts.get(usual));
        number = new LineField(id + "-number", texts.get("act.number"), "");
        date = new DayField(id + "-date", texts.get("act.date"), texts.locale());
        reason = new LineField(id + "-reason", texts.get(reasonRequired ? "act.reason.required" : "act.reason"), "");
        addClassName("pdo-act");
        if (asks != Asks.NOTHING) {
            Div row = new Div(kind, number, date);
            row.addClassName("pdo-form-row");
            add(row);
        }
        add(reason);
        if (asks == Asks.ACT_WITH_DOCUMENT) {
            add(new FileField(
                            texts.get("act.document"),
                            DocumentUpload.ENDINGS,
                            MEGABYTES,
                            (name, bytes) -> documents.arrived(name, new DocumentUpload(name, bytes)))
                    .whenRemoved(documents::removed));
        }
    }

    /** What was said; the act is absent while one of its parts is. */
    public TransitionDetails details() {
        return new TransitionDetails(reason.text(), act(), documents.current());
    }

    String reason() {
        return reason.text();
    }

    private Optional<Act> act() {
        Optional<LocalDate> day = date.day();
        if (asks == Asks.NOTHING || kind.text().isEmpty() || number.text().isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Act(kind.text(), number.text(), day.get()));
        } catch (IllegalArgumentException notAnAct) {
            return Optional.empty();
        }
    }
}
