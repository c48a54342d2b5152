package it.pdo.organisation;

import java.util.List;

/** A unit to be created with those below it. A blank code is replaced by one made from the name. */
public record UnitDraft(String kind, String code, String name, List<UnitDraft> units) {

    public UnitDraft {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit needs a name");
        }
        units = List.copyOf(units);
    }
}
