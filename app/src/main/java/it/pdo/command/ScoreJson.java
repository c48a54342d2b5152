package it.pdo.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import it.pdo.scoring.Explanation;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scored rows as one JSON array, written while they come: the columns of the table, then what was found of each row. By hand, for
 * a mapper would first start a bean context: docs/decisions/0024.
 */
final class ScoreJson implements AutoCloseable {
    private final JsonGenerator json;
    private final List<String> names;
    private final Writer out;

    ScoreJson(List<String> header, Writer out) throws IOException {
        this.out = out;
        this.names = distinct(header);
        this.json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
        json.writeStartArray();
    }

    /** A name that two columns have, or that is ours, gets a number behind: no column is lost, and none is taken for ours. */
    private static List<String> distinct(List<String> header) {
        Set<String> taken = new HashSet<>(List.of("result", "confidence", "reading", "explanation", "steps"));
        List<String> names = new ArrayList<>();
        for (String name : header) {
            String distinct = name;
            for (int number = 2; !taken.add(distinct); number++) {
                distinct = name + " " + number;
            }
            names.add(distinct);
        }
        return names;
    }

    void row(List<String> row, ScoreRows.Scored scored) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeStringField(names.get(i), row.get(i));
        }
        json.writeFieldName("result");
        if (scored.result().isPresent()) {
            json.writeNumber(scored.result().get().toPlainString());
        } else {
            json.writeNull();
        }
        json.writeStringField("confidence", scored.confidence());
        json.writeStringField("reading", scored.reading());
        json.writeStringField("explanation", scored.explanation().oneLine());
        json.writeFieldName("steps");
        steps(scored.explanation());
        json.writeEndObject();
    }

    private void steps(Explanation explanation) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", explanation.title());
        json.writeStringField("value", explanation.value());
        json.writeStringField("formula", explanation.computation().formula());
        json.writeStringField("expression", explanation.computation().expression());
        json.writeStringField("rule", explanation.computation().rule());
        json.writeStringField("policy", explanation.computation().policy());
        json.writeStringField("source", explanation.notes().source());
        json.writeStringField("next", explanation.notes().next());
        json.writeArrayFieldStart("children");
        for (Explanation child : explanation.children()) {
            steps(child);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.close();
        out.write('\n');
    }
}
