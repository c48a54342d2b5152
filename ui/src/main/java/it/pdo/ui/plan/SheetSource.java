package it.pdo.ui.plan;

import it.pdo.identity.Directory;
import it.pdo.organisation.Person;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.Item;
import it.pdo.planning.PlanTree;
import it.pdo.progress.month.MonthService;
import it.pdo.results.ResultsService;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads what sheets of a plan show besides the plan: what was reached, and who people are. */
@Singleton
final class SheetSource {
    private final MonthService months;
    private final ResultsService results;
    private final Directory people;

    SheetSource(MonthService months, ResultsService results, Directory people) {
        this.months = months;
        this.results = results;
        this.people = people;
    }

    /** The sheets of some items of a plan; the plan is scored only where one of them shows what is derived from it. */
    PlanSheets sheets(PlanTree tree, PlanInView plan, Collection<Item> items, Texts texts) {
        Map<String, Person> byCode = people
                .people(plan.who(), plan.plan().fromYear(), plan.plan().toYear())
                .stream()
                .collect(Collectors.toMap(Person::code, Function.identity(), (one, _) -> one));
        SheetProgress progress = SheetProgress.of(plan, months);
        if (items.stream().anyMatch(item -> derives(item, tree))) {
            progress = progress.withResults(plan, results);
        }
        return new PlanSheets(
                tree, plan, progress, new FieldFormatter(tree, plan.units().all(), byCode, texts), texts);
    }

    private static boolean derives(Item item, PlanTree tree) {
        return Stream.concat(Stream.of(item), tree.children(item.id()).stream())
                .flatMap(shown -> tree.indicators(shown.id()).stream())
                .anyMatch(indicator -> indicator.derivation() != IndicatorDerivation.NONE);
    }
}
