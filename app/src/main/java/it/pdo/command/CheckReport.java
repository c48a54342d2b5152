package it.pdo.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import it.pdo.check.Finding;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the check of a plan found, for people or for machines. Its JSON is written by hand: docs/decisions/0024.
 *
 * @param findings in the order of the plan
 */
record CheckReport(PlanDraft plan, List<Finding> findings, Locale locale) {

    /** By objective, with counts at the end. */
    String text() {
        StringBuilder text = new StringBuilder();
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(finding -> groups.computeIfAbsent(finding.subject().objectiveLabel(), _ -> new ArrayList<>())
                .add(finding));
        groups.forEach((objective, group) -> {
            text.append(objective.isEmpty() ? CommandMessages.text("plan.check.whole") : objective)
                    .append('\n');
            group.forEach(finding -> line(text, finding));
            text.append('\n');
        });
        return text.append(counts()).append('\n').toString();
    }

    private void line(StringBuilder text, Finding finding) {
        String label = finding.subject().label();
        text.append("  ")
                .append(word(finding.severity()))
                .append(' ')
                .append(finding.place().line() > 0 || finding.place().path().contains("!") ? finding.place() + " " : "")
                .append(label.isEmpty() ? "" : label + ": ")
                .append(finding.found(locale))
                .append(" [")
                .append(finding.rule().code())
                .append("]\n");
        if (finding.severity() != Severity.INFO) {
            text.append("    ")
                    .append(CommandMessages.text("plan.check.expected", finding.expected(locale), finding.mend(locale)))
                    .append('\n');
        }
    }

    private String counts() {
        return findings.isEmpty()
                ? CommandMessages.text("plan.check.nothing", plan.title())
                : CommandMessages.text(
                        "plan.check.counts",
                        count(Severity.ERROR),
                        count(Severity.WARNING),
                        count(Severity.INFO),
                        plan.title());
    }

    private long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> CommandMessages.text("plan.check.error");
            case WARNING -> CommandMessages.text("plan.check.warning");
            case INFO -> CommandMessages.text("plan.check.info");
        };
    }

    /** One object: plan, counts and findings; the shape is in the README. */
    String json(int year) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("plan", plan.code());
            json.writeStringField("format", plan.formatCode() + "@" + plan.formatVersion());
            json.writeNumberField("year", year);
            json.writeObjectFieldStart("counts");
            for (Severity severity : Severity.values()) {
                json.writeNumberField(severity.name().toLowerCase(Locale.ROOT), count(severity));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.append('\n').toString();
    }

    private void write(JsonGenerator json, Finding finding) throws IOException {
        Place place = finding.place();
        json.writeStartObject();
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("rule", finding.rule().code());
        json.writeStringField("objective", finding.subject().objectiveLabel());
        json.writeStringField("subject", finding.subject().label());
        json.writeStringField("pointer", finding.pointer());
        json.writeStringField("value", finding.value());
        json.writeObjectFieldStart("place");
        json.writeStringField("source", place.source());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeStringField("path", place.path());
        json.writeEndObject();
        json.writeStringField("found", finding.found(locale));
        json.writeStringField("expected", finding.expected(locale));
        json.writeStringField("mend", finding.mend(locale));
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }
}
