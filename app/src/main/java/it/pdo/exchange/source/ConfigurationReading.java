package it.pdo.exchange.source;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.format.yaml.YamlTree;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.TreeReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the files of a configuration folder, collecting what is wrong with them. */
public final class ConfigurationReading {

    private final ConfigurationFolder folder;
    private final List<Issue> issues = new ArrayList<>();

    public ConfigurationReading(ConfigurationFolder folder) {
        this.folder = folder;
    }

    public List<Issue> issues() {
        return issues;
    }

    public void addAll(List<Issue> more) {
        issues.addAll(more);
    }

    /** The text of a file that must be there. */
    public Optional<String> text(String file) {
        Optional<String> text = optionalText(file);
        if (text.isEmpty()) {
            issue(file, "config.missing", message("config.missing"));
        }
        return text;
    }

    /** The text of a file, if it is there. */
    public Optional<String> optionalText(String file) {
        try {
            return folder.read(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            issue(file, "config.unreadable", message("source.unreadable", e.getMessage()));
            return Optional.empty();
        }
    }

    /** A YAML file that must be there, decoded. */
    public <T> Optional<T> yaml(String file, Function<FieldsDecoder, T> decode) {
        return text(file).flatMap(text -> decode(file, YamlTree.read(folder.nameOf(file), text), decode));
    }

    /** A JSON file that must be there, as a tree. */
    public TreeReading json(String file) {
        try {
            Optional<byte[]> bytes = folder.read(file);
            if (bytes.isPresent()) {
                return SourceFiles.read(folder.nameOf(file), new ByteArrayInputStream(bytes.get()), SourceKind.JSON);
            }
            return missing(file, message("config.missing"));
        } catch (IOException e) {
            return missing(file, message("source.unreadable", e.getMessage()));
        }
    }

    /** A JSON file that must be there, decoded. */
    public <T> Optional<T> json(String file, Function<FieldsDecoder, T> decode) {
        return decode(file, json(file), decode);
    }

    private <T> Optional<T> decode(String file, TreeReading tree, Function<FieldsDecoder, T> decode) {
        issues.addAll(tree.issues());
        return tree.root().map(root -> {
            FieldsDecoder fields = FieldsDecoder.of(root, LocalizedMessage.verbatim(file), issues);
            T value = decode.apply(fields);
            fields.done();
            return value;
        });
    }

    private TreeReading missing(String file, LocalizedMessage message) {
        Place place = new Place(folder.nameOf(file), 0, 0, "");
        return new TreeReading(Optional.empty(), List.of(new Issue(Severity.ERROR, "config.missing", place, message)));
    }

    private void issue(String file, String code, LocalizedMessage message) {
        issues.add(new Issue(Severity.ERROR, code, new Place(folder.nameOf(file), 0, 0, ""), message));
    }
}
