package it.pdo.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import it.pdo.format.policy.PolicyReader;
import it.pdo.format.policy.PolicyReading;
import it.pdo.scoring.Explanation;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.shared.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores a table of indicators, for whoever checks the engine: exit 0 when the files could be read, 2 otherwise. */
@Command(
        name = "score",
        description = "Valuta una tabella CSV con le colonne kpi, target, actual",
        mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "UTF-8, virgole, virgolette, una riga di intestazione")
    private @Nullable Path file;

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "P",
            description = "codice di una politica fornita (default, milano-2021, segrate-2022) o file YAML")
    private String policy = "default";

    @Option(names = "--json", description = "stampa JSON, con tutti i passi di ogni spiegazione")
    private boolean json;

    @Option(names = "--language", paramLabel = "it|en", description = "lingua delle spiegazioni")
    private String language = "it";

    @Option(names = "--year", paramLabel = "ANNO", description = "anno delle righe che non ne nominano uno")
    private int year = Year.now(Clock.system(ZoneId.of("Europe/Rome"))).getValue();

    @Override
    public Integer call() {
        if (spec == null || file == null) {
            throw new IllegalStateException("called outside the command line");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<ScoringPolicy> chosen = policy(err);
        if (chosen.isEmpty()) {
            return 2;
        }
        Locale locale = Locale.of(language);
        ScoreRows rows = new ScoreRows(chosen.get(), year, locale);
        try {
            CsvTable table = CsvTable.read(file.toString(), Files.readAllBytes(file));
            int[] columns = columns(file, table);
            out.print(json ? json(table, columns, rows) : csv(table, columns, rows));
            out.flush();
            return 0;
        } catch (CsvTable.Unreadable e) {
            err.println(e.issue());
        } catch (NoSuchFileException e) {
            err.println(file + ":1:1 il file non esiste");
        } catch (IOException e) {
            err.println(file + ":1:1 il file non si può leggere: " + e.getMessage());
        }
        return 2;
    }

    private Optional<ScoringPolicy> policy(PrintWriter err) {
        try {
            Optional<String> yaml = policyText();
            if (yaml.isEmpty()) {
                err.println("politica sconosciuta «" + policy + "»: né un file né una di quelle fornite");
                return Optional.empty();
            }
            PolicyReading reading = PolicyReader.read(policy, yaml.get());
            reading.issues().forEach(err::println);
            return reading.policy();
        } catch (IOException e) {
            err.println(policy + ":1:1 la politica non si può leggere: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<String> policyText() throws IOException {
        if (policy.matches("[a-z][a-z0-9-]{0,59}")) {
            String resource = "/tenants-config/policies/" + policy + ".yaml";
            try (InputStream stream = ScoreCommand.class.getResourceAsStream(resource)) {
                if (stream != null) {
                    return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        Path path = Path.of(policy);
        return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    }

    private static int[] columns(Path file, CsvTable table) throws CsvTable.Unreadable {
        String[] names = {"kpi", "target", "actual"};
        int[] columns = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            columns[i] = table.column(names[i]);
            if (columns[i] < 0) {
                throw new CsvTable.Unreadable(
                        new Place(file.toString(), 1, 1, ""), "manca la colonna «" + names[i] + "»");
            }
        }
        return columns;
    }

    private static ScoreRows.Scored score(List<String> row, int[] columns, ScoreRows rows) {
        return rows.score(row.get(columns[0]), row.get(columns[1]), row.get(columns[2]));
    }

    private static String csv(CsvTable table, int[] columns, ScoreRows rows) {
        StringBuilder out = new StringBuilder(CsvTable.line(with(table.header(), "result", "reading", "explanation")));
        for (List<String> row : table.rows()) {
            ScoreRows.Scored scored = score(row, columns, rows);
            String line = scored.explanation().oneLine().replaceAll("\\R", " ");
            out.append(CsvTable.line(with(row, scored.resultText(), scored.reading(), line)));
        }
        return out.toString();
    }

    private static List<String> with(List<String> row, String... more) {
        List<String> all = new ArrayList<>(row);
        all.addAll(List.of(more));
        return all;
    }

    private static String json(CsvTable table, int[] columns, ScoreRows rows) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (List<String> row : table.rows()) {
                ScoreRows.Scored scored = score(row, columns, rows);
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    json.writeStringField(table.header().get(i), row.get(i));
                }
                json.writeFieldName("result");
                if (scored.result().isPresent()) {
                    json.writeNumber(scored.result().get().toPlainString());
                } else {
                    json.writeNull();
                }
                json.writeStringField("reading", scored.reading());
                json.writeStringField("explanation", scored.explanation().oneLine());
                json.writeFieldName("steps");
                steps(json, scored.explanation());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return out.append('\n').toString();
    }

    private static void steps(JsonGenerator json, Explanation explanation) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", explanation.title());
        json.writeStringField("value", explanation.value());
        json.writeStringField("formula", explanation.formula());
        json.writeStringField("expression", explanation.expression());
        json.writeStringField("rule", explanation.rule());
        json.writeStringField("policy", explanation.policy());
        json.writeStringField("source", explanation.source());
        json.writeStringField("next", explanation.next());
        json.writeArrayFieldStart("children");
        for (Explanation child : explanation.children()) {
            steps(json, child);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
