package it.pdo.exchange.run;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.source.ImportSource;
import it.pdo.format.PlanFormat;

/**
 * An import as it was set up: nothing has been read yet.
 *
 * @param mappingYaml text of the mapping, kept with the import
 * @param format the format of the plan; the tenant has it published
 * @param header what the plan is called; the plan with this code is updated, or made when there is none
 * @param removeAbsent whether items and indicators that the file does not name are removed from the plan
 */
public record ImportJob(
        ImportSource source,
        Mapping mapping,
        String mappingYaml,
        PlanFormat format,
        PlanHeader header,
        boolean removeAbsent) {}
