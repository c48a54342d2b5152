package it.pdo.ui.lifecycle;

import it.pdo.format.Level;
import it.pdo.planning.Item;
import it.pdo.ui.plan.PlanAction;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the page of a plan to its second level, where its format has one. */
@Singleton
final class SecondLevelAction implements PlanAction {
    private static final int ORDER = 35;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(SecondLevelAction.class, locale).get("second.action");
    }

    @Override
    public Optional<String> href(PlanInView plan, @Nullable Item item) {
        return item == null && plan.format().levels().stream().anyMatch(Level::secondLevel)
                ? Optional.of(PlanNavigation.SECOND_LEVEL)
                : Optional.empty();
    }
}
