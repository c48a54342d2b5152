package it.pdo.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.yaml.YamlTree;
import it.pdo.shared.tree.TreeNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schemas, which editors read, say what the readers say. */
class SchemasTest {

    @ParameterizedTest
    @CsvSource({
        "plan-format, segrate/format.yaml",
        "plan-format, milano/format.yaml",
        "plan-format, starter/under-5000/format.yaml",
        "plan-format, starter/from-15000-to-50000/format.yaml",
        "plan-format, starter/large-city/format.yaml",
        "plan-format, milano-2024/format.yaml",
        "mapping, milano-2024/mapping.yaml",
        "indicator-library, library/indicators.yaml",
        "mapping, segrate/mapping.yaml",
        "mapping, milano/mapping.yaml",
        "municipality, segrate/municipality.yaml",
        "municipality, milano/municipality.yaml",
        "organisation, segrate/organisation.yaml",
        "organisation, milano/organisation.yaml"
    })
    void shippedFile_againstItsSchema_isValid(String schema, String file) throws IOException {
        JsonNode document = document(file, ShippedFormatsTest.text(file)).orElseThrow();

        assertThat(schema(schema).validate(document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("it.pdo.format.BrokenFormatsTest#files")
    void brokenFormat_whoseShapeIsWrong_isInvalidForTheSchemaToo(String name) throws IOException {
        String yaml = BrokenFormatsTest.text(name);
        List<String> codes = FormatReader.read(name, yaml).issues().stream()
                .map(issue -> issue.code())
                .toList();
        boolean readable = codes.stream().noneMatch(code -> code.startsWith("yaml."));
        boolean shapeWrong = codes.stream().anyMatch(code -> code.startsWith("decode."));

        Optional<JsonNode> document = document(name, yaml);

        if (readable) {
            boolean invalid =
                    !schema("plan-format").validate(document.orElseThrow()).isEmpty();
            assertThat(invalid || !shapeWrong)
                    .as("the reader finds %s, the schema nothing", codes)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("it.pdo.format.BrokenFormatsTest#files")
    void brokenFormat_withSoundShape_isValidForTheSchema(String name) throws IOException {
        String yaml = BrokenFormatsTest.text(name);
        List<String> codes = FormatReader.read(name, yaml).issues().stream()
                .map(issue -> issue.code())
                .toList();
        boolean onlyContradictions =
                codes.stream().allMatch(code -> code.startsWith("format.") && !code.equals("format.no-parent"));

        if (onlyContradictions) {
            assertThat(schema("plan-format").validate(document(name, yaml).orElseThrow()))
                    .isEmpty();
        }
    }

    private static JsonSchema schema(String name) throws IOException {
        String text = Files.readString(ShippedFormatsTest.CONFIG.resolve("schemas/" + name + ".schema.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }

    private static Optional<JsonNode> document(String name, String yaml) {
        return YamlTree.read(name, yaml).root().map(SchemasTest::json);
    }

    private static JsonNode json(TreeNode node) {
        return switch (node) {
            case TreeNode.Fields fields -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                fields.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
                yield object;
            }
            case TreeNode.Items items ->
                JsonNodeFactory.instance
                        .arrayNode()
                        .addAll(items.items().stream().map(SchemasTest::json).toList());
            case TreeNode.Scalar scalar ->
                switch (scalar.kind()) {
                    case TEXT -> TextNode.valueOf(scalar.text());
                    case NUMBER -> DecimalNode.valueOf(new BigDecimal(scalar.text()));
                    case BOOLEAN -> BooleanNode.valueOf(scalar.text().equals("true"));
                    case NULL -> NullNode.getInstance();
                };
        };
    }
}
