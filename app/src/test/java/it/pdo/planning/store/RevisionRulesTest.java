package it.pdo.planning.store;

import static it.pdo.planning.store.RevisionFixture.codes;
import static it.pdo.planning.store.RevisionFixture.number;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.organisation.UnitId;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.ShareContent;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a revision may not do, each beside the nearest thing it may. */
@DatabaseTest
class RevisionRulesTest {
    private static final TwoTenants tenants = new TwoTenants();

    private static RevisionFixture plan() {
        return new RevisionFixture(tenants, tenants.a);
    }

    private static Arguments rule(String code, UnaryOperator<WholeItem> wrong, UnaryOperator<WholeItem> right) {
        return Arguments.of(code, wrong, right);
    }

    static Stream<Arguments> rules() {
        return Stream.concat(rulesOfTheItem(), rulesOfItsParts());
    }

    private static Stream<Arguments> rulesOfTheItem() {
        return Stream.of(
                rule("item.title-missing", of(c -> c.with("1", " ", null, null)), c -> c.with("1", "x", null, null)),
                rule(
                        "item.title-too-long",
                        c -> c.with("1", "x".repeat(4001), null, null),
                        c -> c.with("1", "x".repeat(4000), null, null)),
                rule("item.code-form", c -> c.with("A", "t", null, null), c -> c.with("12", "t", null, null)),
                rule("item.level-unknown", c -> c.withLevel("nowhere"), c -> c.withLevel("objective")),
                rule("item.not-under", c -> c.withLevel("phase"), c -> c.withLevel("objective")),
                rule(
                        "item.unit-unknown",
                        c -> c.with("1", "t", new UnitId(IdGenerator.next()), null),
                        c -> c.with("1", "t", null, null)),
                rule(
                        "item.field-unknown",
                        c -> c.withFields(Map.of("altro", "x")),
                        c -> c.withFields(Map.of("finalita", "x"))),
                rule(
                        "item.field-value",
                        c -> c.withFields(Map.of("importo", "tanto")),
                        c -> c.withFields(Map.of("importo", new BigDecimal("3")))),
                rule(
                        "item.field-value",
                        c -> c.withFields(Map.of("tipo", "vecchio")),
                        c -> c.withFields(Map.of("tipo", "storico"))));
    }

    private static Stream<Arguments> rulesOfItsParts() {
        return Stream.of(
                rule(
                        "item.cell-twice",
                        c -> c.withCronoprogram(
                                List.of(SamplePlan.month(2022, 3, "1"), SamplePlan.month(2022, 3, "2"))),
                        c -> c.withCronoprogram(
                                List.of(SamplePlan.month(2022, 3, "1"), SamplePlan.month(2022, 4, "2")))),
                rule(
                        "item.dimension-unknown",
                        c -> c.withIndicators(List.of(indicator("colour", "x"))),
                        c -> c.withIndicators(List.of(indicator("time", "x")))),
                rule(
                        "item.text-too-long",
                        c -> c.withIndicators(List.of(indicator("time", "x".repeat(2001)))),
                        c -> c.withIndicators(List.of(indicator("time", "x".repeat(2000))))),
                rule(
                        "item.person-unknown",
                        c -> c.withPeople(List.of(new ShareContent(
                                "D",
                                new it.pdo.organisation.PersonId(IdGenerator.next()),
                                null,
                                null,
                                null,
                                Map.of()))),
                        c -> c.withPeople(List.of(new ShareContent("D", null, null, null, null, Map.of())))),
                rule(
                        "item.column-unknown",
                        c -> c.withPeople(List.of(new ShareContent("D", null, null, null, null, Map.of("ore", "3")))),
                        c -> c.withPeople(
                                List.of(new ShareContent("D", null, null, null, null, Map.of("persona", "verdi"))))),
                rule(
                        "item.field-value",
                        c -> c.withResources(List.of(new ResourceDraft("", "", null, null, Map.of("costo", "tanto")))),
                        c -> c.withResources(
                                List.of(new ResourceDraft("", "", null, null, Map.of("costo", BigDecimal.TEN))))),
                rule(
                        "item.link-missing",
                        c -> c.withLinks(
                                List.of(new LinkContent("collegato", new ItemId(IdGenerator.next()), null, null))),
                        c -> c.withLinks(List.of())));
    }

    private static UnaryOperator<WholeItem> of(UnaryOperator<WholeItem> edit) {
        return edit;
    }

    private static IndicatorContent indicator(String dimension, String name) {
        return IndicatorContent.fresh(new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(name, dimension, null, "3"),
                        IndicatorDefinition.Documentation.NONE,
                        List.of(),
                        IndicatorDefinition.Computation.READ,
                        ItemState.ACTIVE,
                        null,
                        Map.of()),
                ""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void revise_againstARule_isRefusedByItsNameAndBesideItIsNot(
            String code, UnaryOperator<WholeItem> wrong, UnaryOperator<WholeItem> right) {
        var plan = plan();
        var before = plan.content(plan.item("/2"));

        var refused = plan.edit(plan.change("/2", wrong));

        assertThat(codes(refused)).contains(code);
        assertThat(((RevisionOutcome.Refused) refused)
                        .issues()
                        .getFirst()
                        .place()
                        .path())
                .isEqualTo(plan.item("/2").toString());
        assertThat(plan.content(plan.item("/2"))).isEqualTo(before);
        number(plan.edit(plan.change("/2", right)));
    }

    @Test
    void revise_thatLeavesChildrenInTheAir_isRefused() {
        var plan = plan();

        assertThat(codes(plan.edit(plan.remove("/1")))).containsExactly("item.parent-missing");

        number(plan.edit(plan.remove("/1"), plan.remove("/1/fasi/0")));
    }

    @Test
    void revise_thatPutsAnItemUnderItself_isRefused() {
        var plan = plan();

        assertThat(codes(plan.edit(plan.change("/0", content -> content.withPlace(plan.item("/0/fasi/0"), 0)))))
                .contains("item.under-itself");
    }

    @Test
    void revise_thatRemovesWhatOthersLinkTo_isRefusedUntilTheLinkGoes() {
        var plan = plan();
        number(plan.edit(plan.change(
                "/0",
                content -> content.withLinks(List.of(new LinkContent("collegato", plan.item("/2"), null, null))))));

        assertThat(codes(plan.edit(plan.remove("/2")))).containsExactly("item.link-missing");

        number(plan.edit(plan.remove("/2"), plan.change("/0", content -> content.withLinks(List.of()))));
    }

    @Test
    void revise_ofAnItemWithAnOldMistake_isNotHeldUpByIt() {
        var plan = new RevisionFixture(
                tenants,
                tenants.a,
                SamplePlan.plan(
                        "OLD",
                        List.of(SamplePlan.item(
                                "objective", "/0", "I.4", List.of(), List.of(), List.of(), List.of()))));

        number(plan.edit(plan.change("/0", content -> content.with("I.4", "Corretto", null, null))));

        assertThat(codes(plan.edit(plan.change("/0", content -> content.with("I.5", "Corretto", null, null)))))
                .containsExactly("item.code-form");
    }
}
