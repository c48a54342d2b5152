package it.pdo.format;

import it.pdo.format.Level.Adder;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Section;
import it.pdo.format.Level.UnitRule;
import it.pdo.format.Level.WeightRule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mutable copy of a level; see {@link Level#with}. */
public final class LevelBuilder {

    private String code;
    private String name;
    private final String plural;
    private List<String> parents;
    private @Nullable CodePattern codePattern;
    private UnitRule unit;
    private WeightRule weight;
    private Set<Part> carries;
    private Set<Part> requires;
    private List<Field> fields;
    private List<Section> sections;
    private @Nullable String help;
    private @Nullable Numbering numbering;
    private boolean secondLevel;
    private List<Adder> addedBy;
    private List<LinkKind> links;
    private PrintLayout print;
    private @Nullable String was;

    LevelBuilder(Level from) {
        this.code = from.code();
        this.name = from.name();
        this.plural = from.plural();
        this.parents = from.parents();
        this.codePattern = from.codePattern();
        this.unit = from.unit();
        this.weight = from.weight();
        this.carries = from.carries();
        this.requires = from.requires();
        this.fields = from.fields();
        this.sections = from.sections();
        this.help = from.help();
        this.numbering = from.numbering();
        this.secondLevel = from.secondLevel();
        this.addedBy = from.addedBy();
        this.links = from.links();
        this.print = from.print();
        this.was = from.was();
    }

    Level build() {
        return new Level(
                code,
                new Level.Names(name, plural, help),
                new Level.Place(parents, unit, weight, links),
                new Level.Codes(codePattern, numbering),
                new LevelContent(carries, requires, fields, sections),
                new Level.Additions(secondLevel, addedBy),
                print,
                was);
    }

    public LevelBuilder code(String value) {
        code = value;
        return this;
    }

    public LevelBuilder name(String value) {
        name = value;
        return this;
    }

    public LevelBuilder parents(List<String> value) {
        parents = value;
        return this;
    }

    public LevelBuilder codePattern(@Nullable CodePattern value) {
        codePattern = value;
        return this;
    }

    public LevelBuilder unit(UnitRule value) {
        unit = value;
        return this;
    }

    public LevelBuilder weight(WeightRule value) {
        weight = value;
        return this;
    }

    public LevelBuilder carries(Set<Part> value) {
        carries = value;
        return this;
    }

    public LevelBuilder requires(Set<Part> value) {
        requires = value;
        return this;
    }

    public LevelBuilder fields(List<Field> value) {
        fields = value;
        return this;
    }

    public LevelBuilder sections(List<Section> value) {
        sections = value;
        return this;
    }

    public LevelBuilder help(@Nullable String value) {
        help = value;
        return this;
    }

    public LevelBuilder numbering(@Nullable Numbering value) {
        numbering = value;
        return this;
    }

    public LevelBuilder secondLevel(boolean value) {
        secondLevel = value;
        return this;
    }

    public LevelBuilder addedBy(List<Adder> value) {
        addedBy = value;
        return this;
    }

    public LevelBuilder links(List<LinkKind> value) {
        links = value;
        return this;
    }

    public LevelBuilder print(PrintLayout value) {
        print = value;
        return this;
    }

    public LevelBuilder was(@Nullable String value) {
        was = value;
        return this;
    }
}
