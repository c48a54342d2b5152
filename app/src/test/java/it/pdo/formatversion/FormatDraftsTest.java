package it.pdo.formatversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.pdo.format.edit.FormatEdits;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import it.pdo.format.starter.StarterFormats;
import it.pdo.formatversion.FormatOrigin.Kind;
import it.pdo.history.History;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FormatDraftsTest {
    private static final FormatOrigin STARTER = new FormatOrigin(Kind.STARTER, "under-5000");

    private static final TwoTenants tenants = new TwoTenants();

    @Test
    void create_fromAStarter_isADraftWithItsOriginAndFirstSave() {
        FormatDraft draft = created("nuovo-uno");

        assertThat(draft.revision()).isEqualTo(1);
        assertThat(draft.origin()).isEqualTo(STARTER);
        assertThat(draft.changedBy()).isEqualTo("Ada");
        assertThat(find(draft.id())).contains(draft);
        assertThat(list().drafts()).contains(draft);
        assertThat(saves(draft.id())).extracting(FormatSave::revision).containsExactly(1L);
    }

    @Test
    void publish_ofAFormatThatNamesAPolicyNobodyHas_isRefusedWithWhatToDo_andTheDraftStays() {
        FormatDraft draft = created("nuovo-criteri");
        String wrong = draft.yaml().replaceFirst("(?m)^policy: .*$", "policy: inventata");
        FormatDraft second = saved(inA(d -> d.save(ada(), draft.id(), wrong, 1)));

        assertThat(inA(d -> d.publish(ada(), draft.id(), 2)))
                .isInstanceOfSatisfying(
                        FormatSaving.Refused.class,
                        refused -> assertThat(refused.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.place().path()).isEqualTo("/policy");
                            assertThat(issue.in(Locale.ENGLISH))
                                    .contains("“inventata”", "segrate-2022", "published first");
                        }));
        assertThat(find(draft.id())).contains(second);
    }

    @Test
    void create_ofATextThatIsNoYaml_isRefusedWithThePlace() {
        FormatSaving saving = inA(d -> d.create(ada(), new FormatOrigin(Kind.FILE, "rotto.yaml"), "format: \"aperto"));

        assertThat(saving).isInstanceOfSatisfying(FormatSaving.Refused.class, refused -> assertThat(refused.issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.toString()).startsWith("rotto.yaml:")));
    }

    @Test
    void create_ofAFormatStillWrong_isADraftAllTheSame() {
        FormatSaving saving = inA(d -> d.create(ada(), new FormatOrigin(Kind.FILE, "x.yaml"), "format: mezzo\n"));

        assertThat(saved(saving).code()).isEqualTo("mezzo");
    }

    @Test
    void save_keepsWhatWasSavedBefore_andRestoreBringsItBackAsANewSave() {
        FormatDraft draft = created("nuovo-due");
        String other = draft.yaml().replace("title: ", "title: Altro ");

        FormatDraft second = saved(inA(d -> d.save(bea(), draft.id(), other, 1)));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.title()).startsWith("Altro ");

        FormatDraft third = saved(inA(d -> d.restore(ada(), draft.id(), 1, 2)));
        assertThat(third.yaml()).isEqualTo(draft.yaml());
        assertThat(third.revision()).isEqualTo(3);
        assertThat(saves(draft.id()))
                .extracting(FormatSave::revision, FormatSave::changedBy)
                .containsExactly(tuple(3L, "Ada"), tuple(2L, "Bea"), tuple(1L, "Ada"));
        assertThat(textAt(draft.id(), 2)).contains(other);
    }

    @Test
    void save_ofTheSameText_isNoNewRevision() {
        FormatDraft draft = created("nuovo-tre");

        assertThat(saved(inA(d -> d.save(bea(), draft.id(), draft.yaml(), 1)))).isEqualTo(draft);
    }

    @Test
    void save_madeFromAnOlderRevision_changesNothingAndShowsWhatIsThere() {
        FormatDraft draft = created("nuovo-quattro");
        FormatDraft second = saved(inA(d -> d.save(bea(), draft.id(), draft.yaml() + "# di Bea\n", 1)));

        FormatSaving late = inA(d -> d.save(ada(), draft.id(), draft.yaml() + "# di Ada\n", 1));

        assertThat(late).isEqualTo(new FormatSaving.ChangedMeanwhile(second));
        assertThat(find(draft.id())).contains(second);
    }

    @Test
    void save_ofATextThatCannotBeRead_keepsTheLastKnownNames() {
        FormatDraft draft = created("nuovo-cinque");

        FormatDraft broken = saved(inA(d -> d.save(ada(), draft.id(), "format: [", 1)));

        assertThat(broken.code()).isEqualTo("nuovo-cinque");
        assertThat(broken.title()).isEqualTo(draft.title());
        assertThat(broken.yaml()).isEqualTo("format: [");
    }

    @Test
    void save_ofATooLongText_isRefused() {
        FormatDraft draft = created("nuovo-lungo");

        assertThat(inA(d -> d.save(ada(), draft.id(), "#".repeat(1_000_001), 1)))
                .isInstanceOfSatisfying(FormatSaving.Refused.class, refused -> assertThat(
                                refused.issues().getFirst().message())
                        .contains("1000001", "1000000"));
        assertThat(find(draft.id()).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void saves_beyondTwoHundred_forgetTheOldest() {
        FormatDraft draft = created("nuovo-tanti");
        for (int i = 1; i <= 205; i++) {
            String text = draft.yaml() + "# " + i + "\n";
            int from = i;
            saved(inA(d -> d.save(ada(), draft.id(), text, from)));
        }

        assertThat(saves(draft.id()))
                .hasSize(200)
                .extracting(FormatSave::revision)
                .startsWith(206L)
                .endsWith(7L);
    }

    @Test
    void publish_ofASoundDraft_isAVersionForEver() {
        FormatDraft draft = created("nuovo-sei");

        assertThat(inA(d -> d.publish(ada(), draft.id(), 1))).isEqualTo(new FormatSaving.Published("nuovo-sei", 1));

        assertThat(find(draft.id())).isEmpty();
        assertThat(list().versions())
                .filteredOn(v -> v.code().equals("nuovo-sei"))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.publishedBy()).isEqualTo("Ada");
                    assertThat(version.publishedAt()).contains(TwoTenants.NOW);
                    assertThat(version.plans()).isEmpty();
                });
        assertThat(tenants.in(tenants.a, () -> tenants.get(FormatStore.class).text("nuovo-sei", 1)))
                .contains(draft.yaml());
        assertThat(tenants.in(tenants.a, () -> tenants.get(History.class)
                        .of(draft.id().value())))
                .extracting(entry -> entry.field())
                .containsExactly("created", "published");
    }

    @Test
    void publish_ofADraftWithMistakes_tellsThemAllAndStaysADraft() {
        FormatDraft draft = created("nuovo-sette");
        FormatDraft broken = saved(
                inA(d -> d.save(ada(), draft.id(), draft.yaml().replaceFirst("under: \\[plan]", "under: [nulla]"), 1)));

        assertThat(inA(d -> d.publish(ada(), draft.id(), broken.revision())))
                .isInstanceOfSatisfying(FormatSaving.Refused.class, refused -> assertThat(refused.issues())
                        .isNotEmpty()
                        .allSatisfy(issue -> assertThat(issue.place().line()).isPositive()));
        assertThat(find(draft.id())).contains(broken);
    }

    @Test
    void publish_underANumberPublishedBefore_isRefusedAtThatNumber() {
        FormatDraft first = created("nuovo-otto");
        inA(d -> d.publish(ada(), first.id(), 1));
        FormatDraft again = created("nuovo-otto");

        assertThat(inA(d -> d.publish(ada(), again.id(), 1)))
                .isInstanceOfSatisfying(
                        FormatSaving.Refused.class,
                        refused -> assertThat(refused.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.place().line()).isEqualTo(2);
                            assertThat(issue.place().column()).isEqualTo(10);
                            assertThat(issue.message()).contains("è già pubblicata", "2");
                        }));
    }

    @Test
    void createVersion_isTheNextNumber_withoutFormerCodes() {
        FormatDraft first = created("nuovo-nove");
        inA(d -> d.publish(ada(), first.id(), 1));

        FormatDraft second = saved(inA(d -> d.createVersion(bea(), "nuovo-nove", 1)));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.origin()).isEqualTo(new FormatOrigin(Kind.VERSION, "nuovo-nove 1"));
        var before = FormatReader.read("", first.yaml()).format().orElseThrow();
        var renamed = FormatEdits.renameLevel(
                FormatReader.read("", second.yaml()).format().orElseThrow(),
                before.levels().getFirst().code(),
                "altro",
                before);
        FormatDraft saved = saved(inA(d -> d.save(bea(), second.id(), FormatWriter.write(renamed), 1)));
        assertThat(saved.yaml()).contains("was: ");
        assertThat(inA(d -> d.publish(bea(), second.id(), 2))).isInstanceOf(FormatSaving.Published.class);

        FormatDraft third = saved(inA(d -> d.createVersion(bea(), "nuovo-nove", 2)));
        assertThat(third.version()).isEqualTo(3);
        assertThat(third.yaml()).doesNotContain("was: ");
    }

    @Test
    void createVersion_ofAFormatNobodyPublished_isUnknown() {
        assertThat(inA(d -> d.createVersion(ada(), "nessuno", 1))).isInstanceOf(FormatSaving.Unknown.class);
    }

    @Test
    void list_showsThePlansWrittenUnderAVersion() {
        FormatDraft draft = created("nuovo-dieci");
        inA(d -> d.publish(ada(), draft.id(), 1));
        tenants.in(tenants.a, () -> tenants.get(PlanStore.class)
                .create(
                        ada().actor(),
                        new PlanDraft(
                                new Plan.Head("P-DIECI", "Piano", 2022, 2024, "nuovo-dieci", 1, null), List.of())));

        assertThat(list().versions())
                .filteredOn(v -> v.code().equals("nuovo-dieci"))
                .singleElement()
                .satisfies(v -> assertThat(v.plans()).extracting(Plan::code).containsExactly("P-DIECI"));
    }

    @Test
    void remove_throwsTheDraftAway_once() {
        FormatDraft draft = created("nuovo-undici");

        assertThat(removed(draft.id())).isTrue();
        assertThat(removed(draft.id())).isFalse();
        assertThat(saves(draft.id())).isEmpty();
    }

    @Test
    void drafts_ofAnotherTenant_areNotThere() {
        FormatDraft draft = created("nuovo-dodici");

        tenants.in(tenants.b, () -> {
            FormatDraftId id = draft.id();
            assertThat(drafts().find(ada(), id)).isEmpty();
            assertThat(drafts().saves(ada(), id)).isEmpty();
            assertThat(drafts().textAt(ada(), id, 1)).isEmpty();
            assertThat(drafts().save(ada(), id, "format: altro\n", 1)).isInstanceOf(FormatSaving.Unknown.class);
            assertThat(drafts().publish(ada(), id, 1)).isInstanceOf(FormatSaving.Unknown.class);
            assertThat(drafts().remove(ada(), id)).isFalse();
            return "";
        });
        assertThat(find(draft.id())).contains(draft);
    }

    private static FormatDraft created(String code) {
        String yaml = StarterFormats.list().getFirst().yamlFor(code, new it.pdo.format.YearSpan(2022, 2024));
        return saved(inA(d -> d.create(ada(), STARTER, yaml)));
    }

    private static FormatDraft saved(FormatSaving saving) {
        assertThat(saving).isInstanceOf(FormatSaving.Saved.class);
        return ((FormatSaving.Saved) saving).draft();
    }

    private static Optional<FormatDraft> find(FormatDraftId id) {
        return tenants.in(tenants.a, () -> drafts().find(ada(), id));
    }

    private static FormatList list() {
        return tenants.in(tenants.a, () -> drafts().list(ada()));
    }

    private static List<FormatSave> saves(FormatDraftId id) {
        return tenants.in(tenants.a, () -> drafts().saves(ada(), id));
    }

    private static Optional<String> textAt(FormatDraftId id, long revision) {
        return tenants.in(tenants.a, () -> drafts().textAt(ada(), id, revision));
    }

    private static boolean removed(FormatDraftId id) {
        return tenants.in(tenants.a, () -> drafts().remove(ada(), id));
    }

    private static FormatSaving inA(Function<FormatDrafts, FormatSaving> work) {
        return tenants.in(tenants.a, () -> work.apply(drafts()));
    }

    private static FormatDrafts drafts() {
        return tenants.get(FormatDrafts.class);
    }

    private static SignedIn ada() {
        return TwoTenants.administrator(7, "Ada");
    }

    private static SignedIn bea() {
        return TwoTenants.administrator(8, "Bea");
    }
}
