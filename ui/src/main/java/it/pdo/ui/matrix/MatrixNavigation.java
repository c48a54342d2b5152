package it.pdo.ui.matrix;

import it.pdo.planning.Item;
import it.pdo.ui.plan.PlanAction;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of a plan's matrix, and its button on the page of a plan whose format has one. */
@Singleton
public final class MatrixNavigation implements PlanAction {
    /** Route of the matrix; what it is filtered by is in the query. */
    public static final String MATRIX = PlanNavigation.PLAN + "/matrix";

    private static final int ORDER = 5;

    MatrixNavigation() {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(MatrixNavigation.class, locale).get("action");
    }

    @Override
    public Optional<String> href(PlanInView plan, @Nullable Item item) {
        return item == null && Matrix.level(plan.format()).isPresent() ? Optional.of(MATRIX) : Optional.empty();
    }
}
