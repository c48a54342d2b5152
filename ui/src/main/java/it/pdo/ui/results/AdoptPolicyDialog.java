package it.pdo.ui.results;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.results.AdoptOutcome;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.TextAreaField;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.function.Function;

/** Asks for the reason of a new policy; a refusal is shown in the dialog, and the reason is kept. */
final class AdoptPolicyDialog {
    private AdoptPolicyDialog() {}

    /**
     * @param decisions the changed decisions, as texts
     * @param adopts adopts the policy with the given reason
     */
    static void show(Texts texts, int year, List<String> decisions, Function<String, AdoptOutcome> adopts) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(texts.get("adopt.title", year));
        dialog.setDraggable(false);
        UnorderedList list = new UnorderedList();
        decisions.forEach(words -> list.add(new ListItem(words)));
        TextAreaField reason = new TextAreaField("adopt-reason", texts.get("adopt.reason"), 3, 1000);
        Div said = new Div();
        dialog.add(new Div(new Paragraph(texts.get("adopt.words", year)), list, reason, said));
        dialog.getFooter()
                .add(
                        Buttons.plain(texts.get("adopt.back"), dialog::close),
                        Buttons.primary(texts.get("adopt.do"), () -> {
                            switch (adopts.apply(reason.text())) {
                                case AdoptOutcome.Adopted(var code, var version) -> {
                                    dialog.close();
                                    UI.getCurrent().navigate(PolicyView.class);
                                    Notice.done(texts.get("adopt.done", code, version));
                                }
                                case AdoptOutcome.Refused(var issues) -> {
                                    said.removeAll();
                                    said.add(Notice.refused(
                                            texts.get("adopt.refused"),
                                            issues.stream().map(Issue::toString).toList()));
                                }
                            }
                        }));
        dialog.open();
    }
}
