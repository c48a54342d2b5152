package it.pdo.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import it.pdo.scoring.Explanation;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a calculation as a tree to be opened. A step is drawn when it is first opened: the body of a city has
 * thousands of them.
 */
final class WhySteps extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST_AT_ONCE = 300;

    private final Texts texts;
    private final transient Further further;
    private final List<Step> drawn = new ArrayList<>();

    /** What a page knows of a figure beyond its calculation. */
    interface Further {
        /** Nothing beyond: for figures that are nowhere else to be read. */
        Further NOTHING = new Further() {
            @Override
            public Optional<String> address(String figure) {
                return Optional.empty();
            }

            @Override
            public List<String> provenance(String figure) {
                return List.of();
            }
        };

        /** Where a figure is to be seen, empty for one that has no page. */
        Optional<String> address(String figure);

        /** Who wrote what the figure rests on. */
        List<String> provenance(String figure);
    }

    WhySteps(Explanation why, Texts texts, Further further) {
        this.texts = texts;
        this.further = further;
        Step top = new Step(why, why.computation().policy(), false);
        add(top);
        top.unfold();
    }

    /** Opens everything below, as far as a page can bear; what is left opens by hand. */
    void openAll() {
        for (int i = 0; i < drawn.size() && drawn.size() < MOST_AT_ONCE; i++) {
            drawn.get(i).unfold();
        }
    }

    /** One figure: its value always in sight, its rule and its parts when opened. */
    private final class Step extends NativeDetails {
        private static final long serialVersionUID = 1L;
        private final transient Explanation step;
        private final String policyAbove;
        private final boolean linked;
        private boolean filled;

        Step(Explanation step, String policyAbove, boolean linked) {
            this.step = step;
            this.policyAbove = policyAbove;
            this.linked = linked;
            addClassName("pdo-step");
            Span words = new Span(step.title());
            words.addClassName("text");
            Span value = new Span(step.value());
            value.addClassName("value");
            Span title = new Span(words, value);
            title.addClassName("title");
            setSummary(title);
            addToggleListener(toggled -> {
                if (toggled.isOpened()) {
                    fill();
                }
            });
            drawn.add(this);
        }

        void unfold() {
            fill();
            setOpen(true);
        }

        private void fill() {
            if (filled) {
                return;
            }
            filled = true;
            Div inside = new Div();
            inside.addClassName("inside");
            if (!step.computation().formula().isEmpty()
                    && !step.computation().formula().equals(step.value())) {
                Span formula = new Span("= " + step.computation().formula());
                formula.addClassName("formula");
                inside.add(formula);
            }
            inside.add(facts());
            if (linked) {
                further.address(step.figure()).map(this::link).ifPresent(inside::add);
            }
            step.children()
                    .forEach(child ->
                            inside.add(new Step(child, step.computation().policy(), true)));
            setContent(inside);
        }

        private Component link(String href) {
            Anchor link = new Anchor(href, texts.get("why.see"));
            link.addClassName("pdo-note");
            return link;
        }

        private DescriptionList facts() {
            DescriptionList facts = new DescriptionList();
            facts.addClassName("pdo-step-facts");
            fact(facts, "why.rule", step.computation().rule());
            fact(facts, "why.source", step.notes().source());
            if (!step.figure().isEmpty()) {
                further.provenance(step.figure()).forEach(sentence -> fact(facts, "why.written", sentence));
            }
            fact(
                    facts,
                    "why.under",
                    step.computation().policy().equals(policyAbove)
                            ? ""
                            : step.computation().policy());
            fact(facts, "why.warning", step.notes().warning());
            fact(facts, "why.next", step.notes().next());
            return facts;
        }

        private void fact(DescriptionList facts, String key, String words) {
            if (!words.isEmpty()) {
                facts.add(new DescriptionList.Term(texts.get(key)), new DescriptionList.Description(words));
            }
        }
    }
}
