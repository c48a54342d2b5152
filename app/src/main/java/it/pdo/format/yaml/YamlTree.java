package it.pdo.format.yaml;

import static it.pdo.format.FormatSentences.text;

import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeReading;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML into a {@link TreeNode} from the parser's events, so that no other objects are created.
 *
 * <p>Only a subset of YAML is accepted. Anchors, aliases, tags and further documents are refused: with them a small
 * file can become a huge one, or create objects. Plain {@code true}, {@code false}, {@code null} and decimal numbers
 * are typed values; {@code yes}, {@code no}, dates and all others are texts.
 */
public final class YamlTree {

    /** Longest text accepted, in characters. */
    public static final int LONGEST = 1_000_000;

    /** Deepest nesting accepted. */
    public static final int DEEPEST = 40;

    private final String source;
    private final List<Issue> issues = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable TreeNode root;

    private YamlTree(String source) {
        this.source = source;
    }

    /**
     * Reads a YAML text.
     *
     * @param source name of the file, used in the places
     */
    public static TreeReading read(String source, String yaml) {
        return new YamlTree(source).read(yaml);
    }

    /** The number of comment lines in a text, up to the first syntax error. */
    public static int comments(String yaml) {
        if (yaml.length() > LONGEST) {
            return 0;
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST + 1);
        options.setNestingDepthLimit(DEEPEST + 10);
        options.setProcessComments(true);
        int comments = 0;
        try {
            for (Event event : new Yaml(options).parse(new StringReader(yaml))) {
                if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                    comments++;
                }
            }
        } catch (YAMLException broken) { // read() tells what is wrong with it
            return comments;
        }
        return comments;
    }

    private TreeReading read(String yaml) {
        if (yaml.length() > LONGEST) {
            issue(new Place(source, 0, 0, ""), "yaml.too-long", text("yaml.too-long", yaml.length(), LONGEST));
            return result();
        }
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(LONGEST + 1);
            options.setNestingDepthLimit(DEEPEST + 10);
            int documents = 0;
            for (Event event : new Yaml(options).parse(new StringReader(yaml))) {
                if (event instanceof DocumentStartEvent && ++documents > 1) {
                    issue(place(event.getStartMark(), ""), "yaml.documents", text("yaml.documents"));
                    break;
                }
                if (!accept(event)) {
                    return result();
                }
            }
        } catch (MarkedYAMLException e) {
            root = null;
            issue(place(e.getProblemMark(), ""), "yaml.syntax", YamlProblem.describe(e));
        } catch (ReaderException e) {
            root = null;
            issue(at(yaml, e.getPosition()), "yaml.syntax", YamlProblem.describe(e));
        } catch (YAMLException e) {
            root = null;
            issue(new Place(source, 0, 0, ""), "yaml.syntax", YamlProblem.describe(e));
        }
        if (root == null && issues.isEmpty()) {
            issue(new Place(source, 1, 1, ""), "yaml.empty", text("yaml.empty"));
        }
        return result();
    }

    private TreeReading result() {
        return new TreeReading(Optional.ofNullable(root), issues);
    }

    /** Handles one event; false when reading must stop. */
    private boolean accept(Event event) {
        switch (event) {
            case AliasEvent alias ->
                put(
                        alias.getStartMark(),
                        refused(alias.getStartMark(), "yaml.alias", text("yaml.alias", alias.getAnchor())));
            case ScalarEvent scalar -> {
                refuseAnchorAndTag(scalar, scalar.getTag());
                scalar(scalar);
            }
            case MappingStartEvent start -> {
                refuseAnchorAndTag(start, start.getTag());
                return push(start, true);
            }
            case SequenceStartEvent start -> {
                refuseAnchorAndTag(start, start.getTag());
                return push(start, false);
            }
            default -> {
                if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
                    Frame frame = open.pop();
                    put(event.getStartMark(), frame.finish());
                }
            }
        }
        return true;
    }

    private boolean push(NodeEvent start, boolean fields) {
        if (open.size() >= DEEPEST) {
            issue(place(start.getStartMark(), ""), "yaml.too-deep", text("yaml.nesting", DEEPEST));
            root = null;
            return false;
        }
        if (awaitsKey()) {
            issue(place(start.getStartMark(), ""), "yaml.key", text("yaml.key"));
            root = null;
            return false;
        }
        open.push(new Frame(place(start.getStartMark(), nextPointer()), fields));
        return true;
    }

    private void scalar(ScalarEvent scalar) {
        Mark mark = scalar.getStartMark();
        if (awaitsKey()) {
            Frame frame = open.getFirst();
            String key = scalar.getValue();
            Place place = place(mark, frame.place.path() + "/" + Pointers.escaped(key));
            if (frame.entries.containsKey(key)) {
                Place first = frame.entries.get(key).keyPlace();
                issue(place, "yaml.duplicate-key", text("yaml.duplicate-key", key, first.line()));
            }
            frame.key = key;
            frame.keyPlace = place;
            return;
        }
        TreeNode.Kind kind =
                scalar.getScalarStyle() == ScalarStyle.PLAIN ? kind(scalar.getValue()) : TreeNode.Kind.TEXT;
        String text = kind == TreeNode.Kind.NULL ? "" : scalar.getValue();
        put(mark, new TreeNode.Scalar(place(mark, nextPointer()), kind, text));
    }

    private boolean awaitsKey() {
        Frame frame = open.peek();
        return frame != null && frame.fields && frame.key == null;
    }

    private String nextPointer() {
        Frame frame = open.peek();
        if (frame == null) {
            return "";
        }
        String step = frame.fields
                ? Pointers.escaped(frame.key == null ? "" : frame.key)
                : String.valueOf(frame.items.size());
        return frame.place.path() + "/" + step;
    }

    private void put(Mark mark, TreeNode node) {
        Frame frame = open.peek();
        if (frame == null) {
            root = node;
        } else if (!frame.fields) {
            frame.items.add(node);
        } else if (frame.key == null) {
            issue(place(mark, ""), "yaml.key", text("yaml.key"));
            frame.key = "";
            frame.keyPlace = node.place();
        } else {
            Place keyPlace = frame.keyPlace == null ? node.place() : frame.keyPlace;
            frame.entries.putIfAbsent(frame.key, new TreeNode.Entry(keyPlace, node));
            frame.key = null;
        }
    }

    private void refuseAnchorAndTag(NodeEvent event, @Nullable String tag) {
        if (event.getAnchor() != null) {
            issue(place(event.getStartMark(), nextPointer()), "yaml.anchor", text("yaml.anchor", event.getAnchor()));
        }
        if (tag != null && !tag.equals("!")) {
            issue(place(event.getStartMark(), nextPointer()), "yaml.tag", text("yaml.tag", tag));
        }
    }

    /** An empty text in place of a node that is not allowed. */
    private TreeNode refused(Mark mark, String code, LocalizedMessage words) {
        Place place = place(mark, nextPointer());
        issue(place, code, words);
        return new TreeNode.Scalar(place, TreeNode.Kind.TEXT, "");
    }

    private static TreeNode.Kind kind(String plain) {
        return switch (plain) {
            case "", "~", "null" -> TreeNode.Kind.NULL;
            case "true", "false" -> TreeNode.Kind.BOOLEAN;
            default -> plain.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?") ? TreeNode.Kind.NUMBER : TreeNode.Kind.TEXT;
        };
    }

    private Place place(@Nullable Mark mark, String pointer) {
        return mark == null
                ? new Place(source, 0, 0, pointer)
                : new Place(source, mark.getLine() + 1, mark.getColumn() + 1, pointer);
    }

    /** The place of a character by its index in code points. */
    private Place at(String yaml, int position) {
        int end = yaml.offsetByCodePoints(0, Math.min(position, yaml.codePointCount(0, yaml.length())));
        String before = yaml.substring(0, end);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(source, line, end - before.lastIndexOf('\n'), "");
    }

    private void issue(Place place, String code, LocalizedMessage words) {
        issues.add(new Issue(Severity.ERROR, code, place, words));
    }

    /** A mapping or list that is still open. */
    private static final class Frame {
        final Place place;
        final boolean fields;
        final Map<String, TreeNode.Entry> entries = new LinkedHashMap<>();
        final List<TreeNode> items = new ArrayList<>();

        @Nullable
        String key;

        @Nullable
        Place keyPlace;

        Frame(Place place, boolean fields) {
            this.place = place;
            this.fields = fields;
        }

        TreeNode finish() {
            return fields ? new TreeNode.Fields(place, entries) : new TreeNode.Items(place, items);
        }
    }
}
