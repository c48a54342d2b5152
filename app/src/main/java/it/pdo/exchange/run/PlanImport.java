package it.pdo.exchange.run;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.exchange.mapping.ImportSetup;
import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.MappingRun;
import it.pdo.exchange.reading.PlanMapper;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.format.PlanFormat;
import it.pdo.history.Actor;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeReading;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a file into the bound tenant as a plan: all of it, or nothing. */
@Singleton
public class PlanImport {

    private final PlanStore plans;
    private final People people;
    private final FormatStore formats;

    PlanImport(PlanStore plans, People people, FormatStore formats) {
        this.plans = plans;
        this.people = people;
        this.formats = formats;
    }

    /**
     * Reads a file by a mapping, without storing anything.
     *
     * @param format the format the mapping was read against
     * @param header what the plan will be called
     */
    public static MappingOutcome read(Path file, Mapping mapping, PlanFormat format, Mapping.PlanHeader header) {
        return map(SourceFiles.read(file, mapping.table()), mapping, format, header);
    }

    public static MappingOutcome map(TreeReading tree, Mapping mapping, PlanFormat format, Mapping.PlanHeader header) {
        return tree.root().isEmpty()
                ? new MappingOutcome.Unreadable(tree.issues())
                : PlanMapper.map(mapping, format, header, tree.root().get());
    }

    /** Stores what was read and the format it was read under, in one transaction. */
    @Transactional
    public ImportOutcome store(Actor actor, String source, ImportSetup setup, MappingOutcome.Mapped mapped) {
        PlanFormat format = setup.format();
        Optional<PlanFormat> there = formats.find(format.code(), format.version());
        if (there.isPresent() && !there.get().equals(format)) {
            return new ImportOutcome.Refused(List.of(new Issue(
                    Severity.ERROR,
                    "import.format-differs",
                    new Place(setup.formatSource(), 0, 0, ""),
                    "il comune ha già il formato «%s» versione %d, diverso da questo: dare a questo un'altra versione"
                            .formatted(format.code(), format.version()))));
        }
        ImportOutcome outcome = store(actor, source, mapped);
        if (outcome instanceof ImportOutcome.Imported && there.isEmpty()) {
            formats.publish(setup.formatSource(), setup.formatYaml());
        }
        return outcome;
    }

    /**
     * Stores what was read, in one transaction, under a format the tenant has.
     *
     * @param source name of the file, for the issues
     */
    @Transactional
    public ImportOutcome store(Actor actor, String source, MappingOutcome.Mapped mapped) {
        List<Issue> issues = problems(source, mapped.plan());
        if (!issues.isEmpty()) {
            return new ImportOutcome.Refused(issues);
        }
        StoredPlan stored = plans.create(actor, mapped.plan());
        return new ImportOutcome.Imported(stored, mapped.counts(), mapped.notes());
    }

    private List<Issue> problems(String source, PlanDraft plan) {
        List<Issue> issues = new ArrayList<>();
        if (plans.findByCode(plan.code()).isPresent()) {
            issues.add(new Issue(
                    Severity.ERROR,
                    "import.plan-exists",
                    new Place(source, 0, 0, ""),
                    "un piano con codice «%s» c'è già: importarlo con un altro codice".formatted(plan.code())));
        }
        Set<String> known = people.all().stream().map(Person::code).collect(Collectors.toSet());
        plan.items().forEach(item -> unknownPeople(source, item, known, issues));
        return issues;
    }

    private static void unknownPeople(String source, ItemDraft item, Set<String> known, List<Issue> issues) {
        item.people().stream()
                .map(share -> share.person())
                .filter(person -> person != null && !known.contains(person))
                .forEach(person -> issues.add(new Issue(
                        Severity.ERROR,
                        "import.person",
                        new Place(source, 0, 0, item.sourcePointer()),
                        "«%s»: la persona «%s» non c'è nell'organizzazione"
                                .formatted(item.code(), MappingRun.shorten(String.valueOf(person))))));
        item.children().forEach(child -> unknownPeople(source, child, known, issues));
    }
}
