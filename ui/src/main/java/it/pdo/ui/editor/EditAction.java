package it.pdo.ui.editor;

import it.pdo.lifecycle.ItemRights;
import it.pdo.planning.Item;
import it.pdo.ui.plan.PlanAction;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The button to the form of an item. Also shown when the plan is approved: the page then explains what to do. */
@Singleton
final class EditAction implements PlanAction {
    private static final int ORDER = 10;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(EditAction.class, locale).get("action.edit");
    }

    @Override
    public Optional<String> href(PlanInView plan, @Nullable Item item) {
        boolean writer = ItemRights.mayWriteSome(
                        plan.permissions(), plan.format().levels())
                .allowed();
        return item == null || !writer ? Optional.empty() : Optional.of(EditorNavigation.edit(item.id()));
    }
}
