package it.pdo.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A person who works or worked for the municipality, as of a day.
 *
 * @param code the municipality's code of the person, unique
 * @param category contract category such as {@code D}, {@code DPO}; may be empty
 * @param unit where the person works on that day, null when unknown
 */
public record Person(
        PersonId id,
        String code,
        String name,
        String category,
        @Nullable UnitId unit,
        long version) {

    public Person {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a person needs a code and a name");
        }
    }
}
