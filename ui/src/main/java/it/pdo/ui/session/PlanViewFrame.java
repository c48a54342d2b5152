package it.pdo.ui.session;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.Plans;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What every page about a plan begins with: which plan it is, what it says where there is none, and its head. */
@Singleton
public final class PlanViewFrame {
    private final PlansInView plans;
    private final Plans store;

    PlanViewFrame(PlansInView plans, Plans store) {
        this.plans = plans;
        this.store = store;
    }

    /** The plan in hand; empty when the body has none. */
    public Optional<PlanInView> current() {
        return plans.current(CurrentUser.required());
    }

    /**
     * Draws the plan in hand on the page, which is cleared before.
     *
     * @param none said where the body has no plan: the key of two sentences, {@code NONE.title} and {@code NONE.words}
     */
    public void draw(Div page, Texts texts, String none, Consumer<PlanInView> drawing) {
        page.removeAll();
        current().ifPresentOrElse(drawing, () -> page.add(empty(texts, none)));
    }

    /**
     * Draws the plan in hand at the month a reader of results expects.
     *
     * @param none said where the body has no plan, as for {@link #draw}
     * @param early said where no month was opened yet
     */
    public void drawMonth(Div page, Texts texts, String none, String early, BiConsumer<PlanInView, YearMonth> drawing) {
        draw(page, texts, none, plan -> plan.lastKnownMonth()
                .ifPresentOrElse(month -> drawing.accept(plan, month), () -> page.add(empty(texts, early))));
    }

    private static EmptyState empty(Texts texts, String key) {
        return new EmptyState(texts.get(key + ".title"), texts.get(key + ".words"));
    }

    /**
     * The plan that a parameter of the query names, which is in hand from now on, or else the one in hand; empty when the body
     * has none.
     *
     * @throws NotFoundException when the plan that is named is not there
     */
    public Optional<PlanInView> asked(BeforeEvent event, String parameter) {
        return PageAddress.parameter(event, parameter, PlanId::parse)
                .map(this::open)
                .or(this::current);
    }

    /**
     * The plan that a parameter of the query names, looked at beside the one in hand, or else the one in hand; empty when the
     * body has none.
     *
     * @throws NotFoundException when the plan that is named is not there
     */
    public Optional<PlanInView> beside(BeforeEvent event, String parameter) {
        return PageAddress.parameter(event, parameter, PlanId::parse)
                .map(this::beside)
                .or(this::current);
    }

    /**
     * A plan looked at beside the one in hand.
     *
     * @throws NotFoundException when it is not there
     */
    public PlanInView beside(PlanId id) {
        return plans.of(CurrentUser.required(), id).orElseThrow(NotFoundException::new);
    }

    /**
     * The plan that a part of the path names, which is in hand from now on.
     *
     * @throws NotFoundException when it is not there
     */
    public PlanInView named(BeforeEvent event, String part) {
        return open(PageAddress.part(event, part, PlanId::parse));
    }

    /**
     * One plan, in hand from now on.
     *
     * @throws NotFoundException when it is not there
     */
    public PlanInView open(PlanId id) {
        return plans.open(CurrentUser.required(), id).orElseThrow(NotFoundException::new);
    }

    /**
     * The plan an item is in, which is in hand from now on.
     *
     * @throws NotFoundException when there is no such item
     */
    public PlanInView openOf(ItemId item) {
        return plans.openOf(CurrentUser.required(), item).orElseThrow(NotFoundException::new);
    }

    /**
     * All items of a plan.
     *
     * @throws NotFoundException when the plan went since it was found
     */
    public PlanTree tree(PlanInView plan) {
        return store.load(plan.permissions(), plan.plan().id()).orElseThrow(NotFoundException::new);
    }

    /** A plan with the units, and the access to them, as of the end of a month, for results. */
    public PlanInView at(PlanInView plan, YearMonth month) {
        return plans.at(plan, month);
    }

    /** The head of a page about a plan: the plan stands above its title. */
    public static PageHead head(PlanInView plan, String title, String below) {
        return new PageHead(title).above(plan.plan().title()).below(below);
    }
}
