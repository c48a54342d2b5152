package it.pdo.ui.results;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanId;
import it.pdo.results.FrozenSheetId;
import it.pdo.results.FrozenSheets;
import it.pdo.results.ResultsService;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.progress.Standing;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.results.ResultTree.Node;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results at a month: one place of the plan, what is below it, and the reason of the figure that is open. */
@Route(value = ResultsNavigation.RESULTS, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int MOST_WEIGHTS = 5;

    private final transient PlanViewFrame frame;
    private final transient ResultsService results;
    private final transient FrozenSheets frozen;
    private final transient Provenance provenance;
    private final Texts texts = Texts.here(ResultsView.class);
    private String title = texts.get("title");

    ResultsView(PlanViewFrame frame, ResultsService results, FrozenSheets frozen, Provenance provenance) {
        this.frozen = frozen;
        this.frame = frame;
        this.results = results;
        this.provenance = provenance;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ResultsLocation place = PageAddress.parse(event.getLocation().getQueryParameters(), ResultsLocation::parse);
        frame.draw(this, texts, "empty.noplan", plan -> show(plan, place));
    }

    private void show(PlanInView plan, ResultsLocation asked) {
        Optional<YearMonth> month = asked.at().or(plan::lastKnownMonth);
        if (month.isEmpty()) {
            add(new EmptyState(texts.get("empty.title"), texts.get("empty.words")));
            return;
        }
        ResultsLocation place = asked.atMonth(month.get());
        PlanId id = plan.plan().id();
        ScoreSheet sheet = sheet(plan.who(), id, place).orElseThrow(NotFoundException::new);
        draw(frame.at(plan, month.get()), place, sheet);
    }

    private Optional<ScoreSheet> sheet(SignedIn who, PlanId plan, ResultsLocation place) {
        YearMonth month = place.at().orElseThrow();
        Optional<FrozenSheetId> frozen = place.frozen();
        if (frozen.isPresent()) {
            return this.frozen.list(who, plan).stream()
                    .filter(info -> info.id().equals(frozen.get()) && info.at().equals(month))
                    .findFirst()
                    .flatMap(info -> this.frozen.find(who, info.id()))
                    .map(kept -> Scoring.score(kept.input(), kept.policy()));
        }
        return place.today() ? results.recalculated(who, plan, month) : results.sheet(who, plan, month);
    }

    private void draw(PlanInView plan, ResultsLocation place, ScoreSheet sheet) {
        ResultTree tree = ResultTree.of(sheet.input());
        VisibleFigures sight = new VisibleFigures(plan.access(), tree);
        List<Node> tops = tree.highest(node -> sight.isVisible(node) && tree.anything(node));
        if (tops.isEmpty()) {
            throw new NotFoundException();
        }
        // Several tops: a director's unit beside what all units share. The list of them is then where one starts.
        Optional<Node> node = place.of()
                .map(figure -> tree.find(figure).filter(sight::isVisible).orElseThrow(NotFoundException::new))
                .or(() -> tops.size() == 1 ? Optional.of(tops.getFirst()) : Optional.empty());
        ResultNames names = new ResultNames(plan.municipality(), plan.format(), texts);
        title = node.map(at -> texts.get("title.of", names.title(at))).orElse(texts.get("title"));
        add(head(plan.who(), sheet), new ResultsBar(plan, place, sheet, texts));
        if (sheet.standing() == Standing.NONE) {
            add(never(sheet));
            return;
        }
        add(
                place.frozen().isPresent()
                        ? new Notice(
                                StateBadge.Tone.INFO, texts.get("basis.frozen.title"), texts.get("basis.frozen.words"))
                        : new BasisNotice(
                                results.basis(
                                        plan.who(),
                                        plan.plan().id(),
                                        sheet.header().at()),
                                place,
                                texts));
        ProvisionalNotice.of(sheet, texts).ifPresent(this::add);
        wrongWeights(sheet, tree, sight, names);
        Div main = new Div();
        node.ifPresent(at -> main.add(breadcrumb(at, tree, sight, place, names), summary(at, sheet, place, names)));
        List<Node> below = node.map(tree::below).orElse(tops).stream()
                .filter(sight::isVisible)
                .filter(tree::anything)
                .toList();
        main.add(below.isEmpty() ? note() : new ResultTable(below, sheet, place, names));
        Div columns = new Div(main);
        columns.addClassName("pdo-results");
        place.why().map(figure -> why(figure, tree, sight, sheet, place)).ifPresent(panel -> {
            columns.addClassName("with-why");
            columns.add(panel);
        });
        add(columns);
    }

    /** A month that nobody opened: nothing was asked, so nothing can be said of it. */
    private EmptyState never(ScoreSheet sheet) {
        String month = MonthFormatter.monthAndYear(sheet.header().at(), texts.locale());
        return new EmptyState(texts.get("never.title", month), texts.get("never.words", month));
    }

    /** Percent weights that do not sum to 100 make results that few expect: said before anybody reads them. */
    private void wrongWeights(ScoreSheet sheet, ResultTree tree, VisibleFigures sight, ResultNames names) {
        List<String> wrong = new ArrayList<>();
        sheet.wrongWeights().forEach((figure, sum) -> tree.find(figure)
                .filter(sight::isVisible)
                .ifPresent(at -> wrong.add(texts.get("weights.of", names.title(at), sum))));
        if (!wrong.isEmpty()) {
            String more =
                    wrong.size() > MOST_WEIGHTS ? "; " + texts.get("weights.more", wrong.size() - MOST_WEIGHTS) : "";
            add(new Notice(
                    StateBadge.Tone.WARN,
                    texts.get("weights.title", wrong.size()),
                    String.join("; ", wrong.subList(0, Math.min(MOST_WEIGHTS, wrong.size()))) + more));
        }
    }

    private PageHead head(SignedIn who, ScoreSheet sheet) {
        PageHead head = new PageHead(texts.get("title"))
                .below(texts.get(
                        "policy.of",
                        sheet.policy().name(texts.locale()),
                        sheet.policy().version()))
                .actions(link(ResultsNavigation.POLICY, "policy.link"));
        ResultsNavigation.further(who).forEach((route, key) -> head.actions(link(route, key)));
        return head;
    }

    private Anchor link(String href, String key) {
        Anchor link = new Anchor(href, texts.get(key));
        link.addClassName("pdo-button");
        return link;
    }

    private OrderedList breadcrumb(
            Node node, ResultTree tree, VisibleFigures sight, ResultsLocation place, ResultNames names) {
        OrderedList trail = new OrderedList();
        trail.addClassName("pdo-trail");
        trail.getElement().setAttribute("aria-label", texts.get("trail"));
        tree.above(node).stream()
                .filter(sight::isVisible)
                .forEach(above -> trail.add(
                        new ListItem(new Anchor(place.ofFigure(above.figure()).address(), names.title(above)))));
        trail.setVisible(trail.getComponentCount() > 0);
        return trail;
    }

    private Section summary(Node node, ScoreSheet sheet, ResultsLocation place, ResultNames names) {
        Span kind = new Span(names.kind(node));
        kind.addClassName("pdo-label");
        Div what = new Div(kind, new H2(names.title(node)));
        what.addClassName("what");
        Div both = new Div(what);
        both.addClassName("pdo-result-head");
        sheet.find(node.figure()).ifPresent(score -> {
            Div figure = figure(node, score, place);
            FigureNote.beside(node.figure(), sheet, texts).ifPresent(figure::add);
            both.add(figure);
        });
        Section card = new Section(both);
        card.addClassName("pdo-card");
        UnitPartTable.of(node, sheet, texts).ifPresent(card::add);
        CheckpointTable.of(node, sheet, texts).ifPresent(card::add);
        return card;
    }

    private Div figure(Node node, Score score, ResultsLocation place) {
        ScoreFigure value = new ScoreFigure(node.figure(), score, place, texts);
        value.addClassName("big");
        Span caption = new Span(texts.get(
                score.value().isPresent() ? "result.at" : "result.none",
                MonthFormatter.monthAndYear(place.at().orElseThrow(), texts.locale())));
        caption.addClassName("caption");
        Div figure = new Div(value, caption);
        figure.addClassName("pdo-figure-line");
        return figure;
    }

    private Paragraph note() {
        Paragraph note = new Paragraph(texts.get("below.none"));
        note.addClassName("pdo-note");
        return note;
    }

    private WhyPanel why(
            FigureId figure, ResultTree tree, VisibleFigures sight, ScoreSheet sheet, ResultsLocation place) {
        Node asked = tree.find(figure).filter(sight::isVisible).orElseThrow(NotFoundException::new);
        return new WhyPanel(
                sheet.explain(asked.figure(), texts.locale()), texts, further(tree, sight, place), () -> UI.getCurrent()
                        .navigate(ResultsView.class, place.closed().parameters()));
    }

    private WhySteps.Further further(ResultTree tree, VisibleFigures sight, ResultsLocation place) {
        return new WhySteps.Further() {
            @Override
            public Optional<String> address(String step) {
                return seen(step).map(node -> {
                    FigureId parent = node.parent();
                    boolean leaf = node.subject() instanceof ResultTree.Subject.OfIndicator;
                    FigureId at = leaf && parent != null ? parent : node.figure();
                    return place.ofFigure(at).opening(node.figure()).address();
                });
            }

            @Override
            public List<String> provenance(String step) {
                return seen(step)
                        .map(node -> provenance.of(
                                CurrentUser.required(),
                                node.figure(),
                                place.at().orElseThrow(),
                                texts))
                        .orElse(List.of());
            }

            private Optional<Node> seen(String step) {
                return step.isEmpty()
                        ? Optional.empty()
                        : tree.find(FigureId.parse(step)).filter(sight::isVisible);
            }
        };
    }
}
