package it.pdo.ui.plan;

import com.vaadin.flow.component.Component;
import it.pdo.planning.Item;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.session.PlanInView;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The row of actions of a plan, gathered from all features. */
@Singleton
final class PlanActions {
    private final List<PlanAction> actions;

    PlanActions(List<PlanAction> actions) {
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(PlanAction::order))
                .toList();
    }

    /** What this person can do with the plan, or with an item of it, as links. */
    Component[] of(PlanInView plan, @Nullable Item item, Locale locale) {
        return actions.stream()
                .flatMap(action ->
                        action.href(plan, item).stream().flatMap(href -> Stream.of(link(action, href, locale))))
                .toArray(Component[]::new);
    }

    private static Component link(PlanAction action, String href, Locale locale) {
        return Buttons.link(href, action.label(locale));
    }
}
