package it.pdo.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.pdo.format.PlanFormat;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.ui.text.Texts;
import java.util.Locale;

/** Everything a scoring policy decides, as sentences, a card for each part of it. */
public final class PolicySummary {
    private PolicySummary() {}

    /** @param format whose words the levels are called by */
    public static Component of(ScoringPolicy policy, PlanFormat format, Locale locale) {
        PolicyParts parts = new PolicyParts(format, Texts.of(PolicySummary.class, locale));
        Div cards = new Div();
        PolicyChoices.parts(policy).forEach(part -> {
            DescriptionList list = new DescriptionList();
            list.addClassName("pdo-policy");
            PolicyChoices.in(policy, part)
                    .forEach(place -> list.add(line(parts.question(place), parts.label(place.chosen()))));
            Section card = new Section(new H2(parts.title(part)), list);
            card.addClassName("pdo-card");
            cards.add(card);
        });
        return cards;
    }

    private static Div line(String question, String sentence) {
        return new Div(new DescriptionList.Term(question), new DescriptionList.Description(sentence));
    }
}
