package it.pdo.exchange.municipality;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.merge.MergeScope;
import it.pdo.exchange.municipality.Municipality.ActionLine;
import it.pdo.exchange.municipality.Municipality.Progress;
import it.pdo.exchange.municipality.Municipality.ReachedLine;
import it.pdo.exchange.municipality.Municipality.ReadingLine;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.run.ImportProgress;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.run.ImportService;
import it.pdo.history.Actor;
import it.pdo.identity.PasswordHash;
import it.pdo.identity.Passwords;
import it.pdo.identity.SystemUser;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReachedDraft;
import it.pdo.progress.ReadingDraft;
import it.pdo.progress.TickDraft;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.tenancy.provisioning.Provisioning;
import it.pdo.tenancy.provisioning.ProvisioningOutcome;
import it.pdo.tenancy.provisioning.TenantInitializer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Creates a municipality from its folder: schema, organisation, accounts, format, plan and progress. */
@Singleton
public class MunicipalityLoader {

    private static final String PLAN = "plan.json";

    private final TenantCatalog catalog;
    private final Provisioning provisioning;
    private final OrganisationLoader organisation;
    private final Passwords passwords;
    private final FormatStore formats;
    private final ImportService imports;
    private final ProgressImport progress;

    MunicipalityLoader(
            TenantCatalog catalog,
            Provisioning provisioning,
            OrganisationLoader organisation,
            Passwords passwords,
            FormatStore formats,
            ImportService imports,
            ProgressImport progress) {
        this.catalog = catalog;
        this.provisioning = provisioning;
        this.organisation = organisation;
        this.passwords = passwords;
        this.formats = formats;
        this.imports = imports;
        this.progress = progress;
    }

    /**
     * Creates the municipality with all its data, or leaves nothing behind. One that is there already is not touched.
     *
     * @param password of all its accounts, which are for demonstration
     */
    public LoadOutcome load(Municipality municipality, String password) {
        if (catalog.find(municipality.tenant().slug()).isPresent()) {
            return new LoadOutcome.AlreadyThere(municipality.tenant().slug());
        }
        PasswordHash hash = passwords.hash(password);
        List<Issue> doubts = new ArrayList<>();
        TenantInitializer fill = (tenant, report) -> fill(municipality, hash, doubts);
        return switch (provisioning.create(municipality.tenant(), List.of(fill))) {
            case ProvisioningOutcome.Created created ->
                new LoadOutcome.Loaded(
                        created.tenant(), municipality.plan().counts(), created.told(), List.copyOf(doubts));
            case ProvisioningOutcome.AlreadyThere there -> new LoadOutcome.AlreadyThere(there.slug());
            case ProvisioningOutcome.InProgress elsewhere -> new LoadOutcome.AlreadyThere(elsewhere.slug());
            case ProvisioningOutcome.Failed failed -> failed(failed);
        };
    }

    private static LoadOutcome failed(ProvisioningOutcome.Failed failed) {
        return failed.cause() instanceof RejectedDataException refused
                ? new LoadOutcome.Refused(refused.issues())
                : new LoadOutcome.Failed(failed.slug(), failed.reason(), failed.cause());
    }

    private void fill(Municipality municipality, PasswordHash hash, List<Issue> doubts) throws RejectedDataException {
        Actor loader = SystemUser.demonstration(municipality.tenant().slug()).actor();
        organisation.load(loader, municipality.organisation(), hash);
        RejectedDataException.throwIfAny(formats.publish(municipality.formatSource(), municipality.formatYaml()));
        ImportJob plan = new ImportJob.Draft(
                PLAN,
                ImportService.JSON,
                municipality.plan().plan(),
                municipality.format(),
                MergeScope.EVERYTHING,
                municipality.plan().notes(),
                false);
        switch (imports.run(SystemUser.demonstration(municipality.tenant().slug()), plan, ImportProgress.SILENT)) {
            case ImportRunOutcome.Done done -> {
                Progress reached = municipality.progress();
                if (reached != null) {
                    doubts.addAll(progress(loader, done.created().orElseThrow(), reached));
                }
            }
            case ImportRunOutcome.Refused refused -> throw new RejectedDataException(refused.issues());
        }
    }

    /** Stores progress; the readings that do not count are told, each at its line. */
    private List<Issue> progress(Actor loader, StoredPlan plan, Progress lines) throws RejectedDataException {
        List<Issue> issues = new ArrayList<>();
        List<ReachedDraft> reached = new ArrayList<>();
        for (ReachedLine line : lines.phases()) {
            Optional<ItemId> item = plan.item(line.at());
            item.ifPresentOrElse(
                    id -> line.reached().forEach((month, percent) -> reached.add(new ReachedDraft(id, month, percent))),
                    () -> issues.add(nothingAt(line.place(), line.at())));
        }
        List<ReadingDraft> readings = new ArrayList<>();
        Map<ReadingDraft, Place> places = new HashMap<>();
        for (ReadingLine line : lines.readings()) {
            Optional<IndicatorId> indicator = plan.indicator(line.at());
            indicator.ifPresentOrElse(
                    id -> {
                        var reading = new ReadingDraft(id, line.month(), line.actual(), line.note());
                        readings.add(reading);
                        places.put(reading, line.place());
                    },
                    () -> issues.add(nothingAt(line.place(), line.at())));
        }
        List<TickDraft> ticks = new ArrayList<>();
        for (ActionLine line : lines.actions()) {
            Optional<IndicatorId> indicator = plan.indicator(line.at());
            indicator.ifPresentOrElse(
                    id -> line.done().forEach(number -> ticks.add(new TickDraft(id, number - 1, line.month()))),
                    () -> issues.add(nothingAt(line.place(), line.at())));
        }
        RejectedDataException.throwIfAny(issues);
        RejectedDataException.throwIfAny(
                progress.fill(loader, plan.plan(), lines.year(), reached, readings, ticks, lines.closedThrough()));
        return progress.doubts(plan.plan(), readings).stream()
                .map(doubtful -> new Issue(
                        Severity.WARNING,
                        "config.doubtful-reading",
                        Objects.requireNonNull(places.get(doubtful.reading())),
                        message("config.doubtful-reading", doubtful.why())))
                .toList();
    }

    private static Issue nothingAt(Place place, String at) {
        return new Issue(Severity.ERROR, "config.pointer", place, message("config.item", at));
    }
}
