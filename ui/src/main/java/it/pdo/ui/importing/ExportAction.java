package it.pdo.ui.importing;

import it.pdo.identity.Operation;
import it.pdo.planning.Item;
import it.pdo.ui.plan.PlanAction;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The button that takes the plan away as a file. */
@Singleton
final class ExportAction implements PlanAction {
    private static final int ORDER = 90;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(ExportAction.class, locale).get("export");
    }

    @Override
    public Optional<String> href(PlanInView plan, @Nullable Item item) {
        return item == null && plan.permissions().may(Operation.EXPORT_PLAN).allowed()
                ? Optional.of(ImportNavigation.EXPORT)
                : Optional.empty();
    }
}
