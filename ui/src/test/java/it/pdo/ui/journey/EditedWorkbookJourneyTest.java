package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.run.ImportProgress;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.run.ImportService;
import it.pdo.exchange.run.PlanExport;
import it.pdo.exchange.source.ImportSource;
import it.pdo.format.reading.FormatWriter;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Item;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator brings back an exported workbook after a colleague changed the same title in the plan. */
@BrowserTest
@DatabaseTest
class EditedWorkbookJourneyTest {
    private static final String CODE = "PDO-BOZZA";
    private static final RunningProduct PRODUCT = RunningProduct.get();

    private final BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);
    private final SmallTown town = SmallTown.create(PRODUCT.context());

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void titleChangedOnBothSides_isToldAtItsCell_andFollowsTheChoice() {
        draft();
        Item item = tree().items().stream()
                .filter(each -> each.code().equals("23"))
                .findFirst()
                .orElseThrow();
        byte[] workbook = edited(export(), item.title(), "Titolo del file");
        rename(item, "Titolo del piano");
        Page page = PRODUCT.signIn(visitor, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD);
        page.navigate(PRODUCT.address("administration/imports/new"));
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("piano.xlsx", "application/octet-stream", workbook));

        assertThat(page.locator(".pdo-notice.bad")).containsText("Non si può ancora importare");
        assertThat(page.getByText("il file dice Titolo del file, ma intanto il piano dice Titolo del piano"))
                .isVisible();
        assertThat(Chromium.barriers(page)).isEmpty();
        page.getByText("Tieni i valori del piano", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".pdo-notice.good")).containsText("Il piano è già come dice il file");
        page.getByText("Prendi i valori del file", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".pdo-notice.good")).containsText("sarà aggiornato");
        page.getByText("Importa", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".pdo-notice.good")).containsText("importato");
        assertThat(tree().item(item.id()).orElseThrow().title()).isEqualTo("Titolo del file");
    }

    /** A plan that is not approved yet, as the one of the town. */
    private void draft() {
        CurrentTenant.run(town.tenant().slug(), () -> {
            SignedIn ada = TwoTenants.administrator(7, "Ada Riva");
            PRODUCT.context()
                    .getBean(FormatStore.class)
                    .publish(
                            "segrate",
                            FormatWriter.write(ImportConfiguration.find("segrate")
                                    .setup()
                                    .orElseThrow()
                                    .format()));
            byte[] json = PRODUCT.context()
                    .getBean(PlanExport.class)
                    .json(ada, town.plan().plan())
                    .orElseThrow();
            byte[] other = new String(json, StandardCharsets.UTF_8)
                    .replace("PDO-2022", CODE)
                    .replace("\"objective\"", "\"obiettivo\"")
                    .replace("\"phase\"", "\"fase\"")
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(PRODUCT.context()
                            .getBean(ImportService.class)
                            .run(
                                    ada,
                                    new ImportJob.Own(new ImportSource.Json("piano.json", other), false),
                                    ImportProgress.SILENT))
                    .isInstanceOf(ImportRunOutcome.Done.class);
        });
    }

    private byte[] export() {
        return CurrentTenant.call(town.tenant().slug(), () -> PRODUCT.context()
                .getBean(PlanExport.class)
                .workbook(TwoTenants.administrator(7, "Ada Riva"), id(), Locale.ITALIAN)
                .orElseThrow());
    }

    private void rename(Item item, String title) {
        CurrentTenant.run(town.tenant().slug(), () -> {
            WholeItem before = Objects.requireNonNull(PlanContents.of(tree()).get(item.id()));
            RevisionOutcome outcome = PRODUCT.context()
                    .getBean(PlanRevisions.class)
                    .revise(
                            TwoTenants.administrator(7, "Ada Riva").actor(),
                            id(),
                            RevisionKind.EDIT,
                            "",
                            Optional.empty(),
                            List.of(ItemChange.changed(
                                    item.id(),
                                    before,
                                    before.with(before.code(), title, before.unit(), before.weight()))));
            assertThat(outcome).isInstanceOf(RevisionOutcome.Revised.class);
        });
    }

    private PlanId id() {
        return PRODUCT.context()
                .getBean(PlanStore.class)
                .findByCode(CODE)
                .orElseThrow()
                .id();
    }

    private PlanTree tree() {
        return CurrentTenant.call(
                town.tenant().slug(),
                () -> PRODUCT.context().getBean(PlanStore.class).load(id()).orElseThrow());
    }

    /** The workbook with another text in its cells, as a spreadsheet program would save it. */
    private static byte[] edited(byte[] workbook, String text, String other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Path copy = Files.write(Files.createTempFile("pdo-edited", ".xlsx"), workbook);
            try (ZipFile in = new ZipFile(copy.toFile());
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry part : Collections.list(in.entries())) {
                    String xml = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    zip.write(xml.replace(">" + text + "<", ">" + other + "<").getBytes(StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
