package it.pdo.exchange.run;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.merge.MergeScope;
import it.pdo.exchange.merge.ThreeWayMerge.OnConflict;
import it.pdo.exchange.source.ImportSource;
import it.pdo.format.PlanFormat;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Issue;
import java.util.List;
import java.util.Optional;

/** A configured import. The file is read for each preview and each run, so that nothing of it is kept in between. */
public sealed interface ImportJob {

    /** Name of the file, for issues and for the list of imports. */
    String fileName();

    /** Whether items and indicators that the file does not name are removed from the plan. */
    boolean removeAbsent();

    /**
     * A file read by a mapping.
     *
     * @param mappingYaml text of the mapping, stored with the import
     * @param format the format of the plan; published with a new plan when the tenant does not have it
     * @param header code, title and years of the plan; the plan with this code is updated, or created when there is
     *     none
     */
    record Mapped(
            ImportSource source,
            Mapping mapping,
            String mappingYaml,
            PlanFormat format,
            PlanHeader header,
            boolean removeAbsent)
            implements ImportJob {
        @Override
        public String fileName() {
            return source.name();
        }
    }

    /**
     * A workbook or JSON file exported by the product: it names its plan and format.
     *
     * @param onConflict for values that were changed both in the workbook and in the plan since it was exported
     */
    record Own(ImportSource source, boolean removeAbsent, OnConflict onConflict) implements ImportJob {

        /** Without a decision about conflicts. */
        public Own(ImportSource source, boolean removeAbsent) {
            this(source, removeAbsent, OnConflict.REFUSE);
        }

        @Override
        public String fileName() {
            return source.name();
        }
    }

    /**
     * A plan that was read by other means.
     *
     * @param mapping name of what it was read by, for the list of imports
     * @param scope what the file speaks of; the rest of the plan stays as it is
     * @param notes what somebody should look at; none is an error
     * @param edited present for a workbook that was exported from a plan and edited
     */
    record Draft(
            String fileName,
            String mapping,
            PlanDraft plan,
            PlanFormat format,
            MergeScope scope,
            List<Issue> notes,
            boolean removeAbsent,
            Optional<EditedExport> edited)
            implements ImportJob {
        public Draft {
            notes = List.copyOf(notes);
        }

        /** A plan that does not come from an export. */
        public Draft(
                String fileName,
                String mapping,
                PlanDraft plan,
                PlanFormat format,
                MergeScope scope,
                List<Issue> notes,
                boolean removeAbsent) {
            this(fileName, mapping, plan, format, scope, notes, removeAbsent, Optional.empty());
        }

        Draft withPlan(PlanDraft other, List<Issue> otherNotes) {
            return new Draft(fileName, mapping, other, format, scope, otherNotes, removeAbsent, Optional.empty());
        }
    }
}
