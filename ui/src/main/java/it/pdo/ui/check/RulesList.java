package it.pdo.ui.check;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.check.CheckRule;
import it.pdo.ui.text.Texts;
import java.util.Arrays;

/** All rules of the check, so that «nothing found» is meaningful. */
final class RulesList extends NativeDetails {
    private static final long serialVersionUID = 1L;

    RulesList(Texts texts) {
        super(texts.get("rules", CheckRule.values().length));
        addClassNames("pdo-card", "pdo-rules");
        Div families = new Div();
        families.addClassName("families");
        for (CheckRule.Family family : CheckRule.Family.values()) {
            UnorderedList rules = new UnorderedList();
            Arrays.stream(CheckRule.values())
                    .filter(rule -> rule.family() == family)
                    .forEach(rule -> rules.add(new ListItem(rule.label(texts.locale()))));
            families.add(new Div(new H3(family.label(texts.locale())), rules));
        }
        setContent(families);
    }
}
