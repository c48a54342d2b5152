package it.pdo.exchange.run;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.exchange.json.PlanJson;
import it.pdo.exchange.workbook.PlanWorkbook;
import it.pdo.format.PlanFormat;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanDrafts;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanNotes;
import it.pdo.planning.store.PlanStore;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Exports plans of the bound tenant with all items and participation of people. Only for administrators of the whole
 * municipality: every method throws {@link it.pdo.identity.PermissionDeniedException} for other users.
 */
@Singleton
public class PlanExport {

    private final PlanStore plans;
    private final FormatStore formats;
    private final Units units;
    private final People people;
    private final PlanNotes notes;
    private final ExportedRevisions exported;

    PlanExport(
            PlanStore plans,
            FormatStore formats,
            Units units,
            People people,
            PlanNotes notes,
            ExportedRevisions exported) {
        this.plans = plans;
        this.formats = formats;
        this.units = units;
        this.people = people;
        this.notes = notes;
        this.exported = exported;
    }

    /**
     * The plan as a workbook to be edited and imported again; empty when there is no such plan.
     *
     * @param reader the language of its guide
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> workbook(SignedIn who, PlanId id, Locale reader) {
        Permissions.of(who).may(Operation.EXPORT_PLAN).require();
        return plans.load(id).map(tree -> written(tree, reader));
    }

    /** The units named as in the years of the plan, so that an import of the file finds them. */
    private UnitTree units(Plan plan) {
        return units.tree(plan.fromYear(), plan.toYear());
    }

    private List<Person> persons(Plan plan) {
        return people.all(plan.fromYear(), plan.toYear());
    }

    private byte[] written(PlanTree tree, Locale reader) {
        UnitTree all = units(tree.plan());
        List<Person> persons = persons(tree.plan());
        PlanFormat format = formats.of(tree.plan()).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanWorkbook.write(
                    PlanDrafts.of(tree, all, persons),
                    Optional.of(exported.state(tree.plan())),
                    format,
                    all.all().stream()
                            .map(unit ->
                                    all.path(unit.id()).stream().map(Unit::name).toList())
                            .toList(),
                    persons.stream().map(Person::code).toList(),
                    reader,
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The plan as JSON, the same bytes for the same plan; empty when there is no such plan. */
    @Transactional(readOnly = true)
    public Optional<byte[]> json(SignedIn who, PlanId id) {
        Permissions.of(who).may(Operation.EXPORT_PLAN).require();
        return plans.load(id).map((PlanTree tree) -> {
            PlanDraft draft = PlanDrafts.of(tree, units(tree.plan()), persons(tree.plan()))
                    .with(notes.of(id));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                PlanJson.write(draft, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }
}
