package it.pdo.ui.results;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.scoring.Explanation;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.text.Texts;

/**
 * Why a figure is what it is: beside the page where there is room, over it on a telephone. Escape closes it; its text
 * and its address can be copied.
 */
@Tag("pdo-side-panel")
@JavaScript("context://pdo/2/js/side-panel.js")
final class WhyPanel extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    private final Texts texts;

    /**
     * @param further what the page knows of the figures of the tree
     * @param close goes back to the page without the panel
     */
    WhyPanel(Explanation why, Texts texts, WhySteps.Further further, Runnable close) {
        this.texts = texts;
        addClassName("pdo-why");
        getElement().setAttribute("aria-label", texts.get("why.of", why.title()));
        getElement().setAttribute("data-copied-words", texts.get("why.copied"));
        getElement().setAttribute("data-opened-by", ScoreFigure.id(why.figure()));
        getElement().setProperty("plainText", why.text());
        getElement().addEventListener("pdo-close", _ -> close.run());
        WhySteps steps = new WhySteps(why, texts, further);
        add(head(why, close), body(why, steps));
    }

    private Div head(Explanation why, Runnable close) {
        Span above = new Span(texts.get("why"));
        above.addClassName("above");
        Div words = new Div(above, new H2(why.title()));
        NativeButton button = Buttons.plain(texts.get("why.close"), close);
        button.addClassName("small");
        Div head = new Div(words, button);
        head.addClassName("pdo-why-head");
        return head;
    }

    private Div body(Explanation why, WhySteps steps) {
        Paragraph value = new Paragraph(why.value());
        value.addClassName("pdo-why-value");
        Paragraph policy = new Paragraph();
        policy.addClassName("pdo-note");
        policy.add(
                new Span(why.computation().policy() + " · "),
                new Anchor(ResultsNavigation.POLICY, texts.get("why.policy")));
        Div body = new Div(value, policy, tools(steps), steps);
        body.addClassName("pdo-why-body");
        return body;
    }

    private Div tools(WhySteps steps) {
        NativeButton all = Buttons.plain(texts.get("why.all"), steps::openAll);
        Span said = new Span();
        said.getElement().setAttribute("role", "status");
        said.addClassName("pdo-note");
        Div tools = new Div(all, copy("text"), copy("address"), said);
        all.addClassName("small");
        tools.addClassNames("pdo-why-tools", "pdo-no-print");
        return tools;
    }

    private NativeButton copy(String what) {
        NativeButton button = new NativeButton(texts.get("why.copy." + what));
        button.addClassNames("pdo-button", "small");
        button.getElement().setAttribute("data-copy", what);
        return button;
    }
}
