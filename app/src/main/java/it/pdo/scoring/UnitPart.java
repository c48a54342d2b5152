package it.pdo.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a unit's result: its own objectives, or what it shares with others. */
public final class UnitPart {
    private final FigureId figure;
    private final Kind kind;
    private final String name;
    private final @Nullable BigDecimal percent;
    private final List<Member> members;

    /** What a part is made of. */
    public enum Kind {
        /** The unit's own objectives, where the format has no shares. */
        OWN,
        /** What every unit takes part in, where the format has no shares. */
        SHARED,
        /** A share of the plan format. */
        SHARE
    }

    /** An item of a part with its weight there, null for its own. */
    record Member(PreparedItem item, @Nullable BigDecimal weight) {}

    UnitPart(FigureId figure, Kind kind, String name, @Nullable BigDecimal percent, List<Member> members) {
        this.figure = figure;
        this.kind = kind;
        this.name = name;
        this.percent = percent;
        this.members = List.copyOf(members);
    }

    /** Its figure in the sheet. */
    public FigureId figure() {
        return figure;
    }

    public Kind kind() {
        return kind;
    }

    /** Its name as the plan format writes it; empty where the format has no shares. */
    public String name() {
        return name;
    }

    /** Its weight among the parts; empty where it is shown apart and not put together with others. */
    public Optional<BigDecimal> percent() {
        return Optional.ofNullable(percent);
    }

    List<Member> members() {
        return members;
    }
}
