package it.pdo.ui.editor;

import it.pdo.format.Level;
import it.pdo.lifecycle.ItemRights;
import it.pdo.planning.Item;
import it.pdo.ui.plan.PlanAction;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The button for a new item, at the top of the plan or under the current one. */
@Singleton
final class AddAction implements PlanAction {
    private static final int ORDER = 20;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(AddAction.class, locale).get("action.add");
    }

    @Override
    public Optional<String> href(PlanInView plan, @Nullable Item item) {
        List<Level> below = plan.format().childLevels(item == null ? Level.PLAN : item.level());
        return !ItemRights.mayWriteSome(plan.permissions(), below).allowed()
                ? Optional.empty()
                : Optional.of(EditorNavigation.add(plan.plan().id(), item == null ? null : item.id()));
    }
}
