package it.pdo.exchange.source;

import static it.pdo.exchange.message.ExchangeMessages.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import it.pdo.shared.Cancellation;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.TidyText;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeNode.Kind;
import it.pdo.shared.tree.TreeReading;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON token by token into a tree that keeps line, column and pointer of every value, for mistakes to be told there; see
 * docs/decisions/0024 for why no mapper does it.
 */
final class JsonTree {

    static final int DEEPEST = 60;
    static final int MOST_VALUES = 2_000_000;
    private static final int ASKED_EVERY = 1_000;
    private static final int LONGEST_TEXT = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private final String source;
    private int values;

    private JsonTree(String source) {
        this.source = source;
    }

    /** Reads a document to its end; it is bounded by whoever opens the reader. */
    static TreeReading read(String source, Reader json) throws IOException {
        return new JsonTree(source).read(json);
    }

    private TreeReading read(Reader json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() == null) {
                return broken(new Place(source, 1, 1, ""), "json.empty", message("source.empty"));
            }
            TreeNode root = value(parser, "");
            if (parser.nextToken() != null) {
                return broken(place(parser, ""), "json.more", message("json.more"));
            }
            return new TreeReading(Optional.of(root), List.of());
        } catch (Unacceptable e) {
            return broken(e.place, e.code, e.told);
        } catch (JsonProcessingException e) {
            return broken(place(e.getLocation(), ""), "json.syntax", syntaxMessage(e));
        } catch (CharacterCodingException e) {
            return broken(new Place(source, 0, 0, ""), "json.encoding", message("json.encoding"));
        }
    }

    private TreeNode value(JsonParser parser, String pointer) throws IOException {
        Place place = place(parser, pointer);
        if (++values > MOST_VALUES) {
            throw new Unacceptable(place, "json.too-many", message("json.too-many", MOST_VALUES));
        }
        if (values % ASKED_EVERY == 0) {
            Cancellation.check();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser, place);
            case START_ARRAY -> items(parser, place);
            case VALUE_STRING -> new TreeNode.Scalar(place, Kind.TEXT, TidyText.of(storable(parser.getText(), place)));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new TreeNode.Scalar(place, Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new TreeNode.Scalar(place, Kind.BOOLEAN, parser.getText());
            case VALUE_NULL -> new TreeNode.Scalar(place, Kind.NULL, "");
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value starts with " + parser.currentToken());
        };
    }

    private TreeNode fields(JsonParser parser, Place place) throws IOException {
        Map<String, TreeNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String pointer = place.path() + "/" + name.replace("~", "~0").replace("/", "~1");
            Place keyPlace = place(parser, pointer);
            storable(name, keyPlace);
            parser.nextToken();
            entries.put(name, new TreeNode.Entry(keyPlace, value(parser, pointer)));
        }
        return new TreeNode.Fields(place, entries);
    }

    private TreeNode items(JsonParser parser, Place place) throws IOException {
        List<TreeNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, place.path() + "/" + items.size()));
        }
        return new TreeNode.Items(place, items);
    }

    /** JSON can escape what is no character and what no database or page takes: it is refused, as dropping it would change the text. */
    private static String storable(String text, Place place) {
        text.codePoints()
                .filter(point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
                .findFirst()
                .ifPresent(point -> {
                    String escaped = String.format(Locale.ROOT, "\\u%04x", point);
                    throw new Unacceptable(place, "json.character", message("json.character", escaped));
                });
        return text;
    }

    private static LocalizedMessage syntaxMessage(JsonProcessingException e) {
        return switch (e) {
            case JsonEOFException _ -> message("json.truncated");
            case StreamConstraintsException _ -> message("json.limits", DEEPEST, LONGEST_TEXT);
            default ->
                String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")
                        ? message("json.duplicate")
                        : message("json.invalid", firstLine(e.getOriginalMessage()));
        };
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
    }

    private Place place(JsonParser parser, String pointer) {
        return place(parser.currentTokenLocation(), pointer);
    }

    private Place place(JsonLocation location, String pointer) {
        return location == null
                ? new Place(source, 0, 0, pointer)
                : new Place(source, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()), pointer);
    }

    private static TreeReading broken(Place place, String code, LocalizedMessage message) {
        return new TreeReading(Optional.empty(), List.of(new Issue(Severity.ERROR, code, place, message)));
    }

    /** Unwinds the reading of a document that is JSON and cannot be taken. */
    private static final class Unacceptable extends RuntimeException {
        final transient Place place;
        final transient LocalizedMessage told;
        final String code;

        Unacceptable(Place place, String code, LocalizedMessage told) {
            super(null, null, false, false);
            this.place = place;
            this.code = code;
            this.told = told;
        }
    }
}
