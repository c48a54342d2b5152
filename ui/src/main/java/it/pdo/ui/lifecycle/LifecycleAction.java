package it.pdo.ui.lifecycle;

import it.pdo.planning.Item;
import it.pdo.ui.plan.PlanAction;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the page of a plan to its life. */
@Singleton
final class LifecycleAction implements PlanAction {
    private static final int ORDER = 40;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(LifecycleAction.class, locale).get("action");
    }

    @Override
    public Optional<String> href(PlanInView plan, @Nullable Item item) {
        return item == null ? Optional.of(PlanNavigation.life(plan.plan().id())) : Optional.empty();
    }
}
