package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.PlanFormat;
import it.pdo.format.RandomFormats;
import it.pdo.format.reading.FormatWriter;
import it.pdo.formatversion.migration.FormatMigration;
import it.pdo.formatversion.migration.MigrationPreview;
import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Item;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanTree;
import it.pdo.planning.RandomPlans;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.scoring.ScoreSheet;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A random format is stored with a plan, loaded, scored and migrated, without any Java for it. */
@DatabaseTest
class RandomPlansTest {
    private static final TwoTenants tenants = new TwoTenants();
    private static SignedIn evaluator;

    @BeforeAll
    static void start() {
        evaluator = TwoTenants.person(tenants.a, "Enzo", Grant.everywhere(Role.EVALUATOR));
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomPlanOfARandomFormat_isStoredLoadedAndScored(long seed) {
        PlanFormat format = RandomFormats.of(seed);
        PlanDraft draft = RandomPlans.of(format, seed);

        PlanTree tree = tenants.in(tenants.a, () -> {
            assertThat(tenants.get(FormatStore.class).publish("", FormatWriter.write(format)))
                    .isEmpty();
            var plan = tenants.get(PlanStore.class).create(Actor.SYSTEM, draft).plan();
            return tenants.get(PlanStore.class).load(plan).orElseThrow();
        });

        Map<String, ItemDraft> drafted = byCode(draft.items(), new HashMap<>());
        assertThat(tree.items()).hasSameSizeAs(drafted.keySet());
        for (Item item : tree.items()) {
            ItemDraft from = Objects.requireNonNull(drafted.get(item.code()));
            assertThat(plain(item.fields())).isEqualTo(plain(from.fields()));
            assertThat(tree.cells(item.id())).hasSameSizeAs(from.cronoprogram());
            assertThat(tree.indicators(item.id()))
                    .extracting(i -> i.targetText())
                    .containsExactlyElementsOf(
                            from.indicators().stream().map(i -> i.targetText()).toList());
        }
        for (int month : List.of(1, 6, 12)) {
            ScoreSheet sheet = tenants.in(tenants.a, () -> tenants.get(ResultsService.class)
                    .sheet(evaluator, tree.plan().id(), YearMonth.of(2022, month))
                    .orElseThrow());
            assertThat(sheet).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomPlan_passedToAnyOtherFormat_tellsWhatBecomesOfIt(long seed) {
        PlanFormat format = RandomFormats.of(seed);
        PlanTree tree = tenants.in(tenants.b, () -> {
            tenants.get(FormatStore.class).publish("", FormatWriter.write(format));
            var plan = tenants.get(PlanStore.class)
                    .create(Actor.SYSTEM, RandomPlans.of(format, seed))
                    .plan();
            return tenants.get(PlanStore.class).load(plan).orElseThrow();
        });

        MigrationPreview elsewhere = FormatMigration.preview(tree, format, RandomFormats.of(seed + 1));
        MigrationPreview nowhere = FormatMigration.preview(tree, format, it.pdo.format.FormerCodes.forgotten(format));

        assertThat(elsewhere.items())
                .allSatisfy(item -> assertThat(item.steps()).isNotEmpty());
        assertThat(nowhere.changes()).isEmpty();
    }

    private static Map<String, ItemDraft> byCode(List<ItemDraft> items, Map<String, ItemDraft> all) {
        for (ItemDraft item : items) {
            all.put(item.code(), item);
            byCode(item.children(), all);
        }
        return all;
    }

    /** Numbers by their value: 12.50 is 12.5. */
    private static Object plain(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case List<?> list -> list.stream().map(RandomPlansTest::plain).toList();
            case Map<?, ?> map -> {
                Map<Object, Object> plain = new HashMap<>();
                map.forEach((key, each) -> plain.put(key, plain(each)));
                yield plain;
            }
            default -> value;
        };
    }
}
