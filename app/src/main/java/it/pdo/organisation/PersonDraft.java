package it.pdo.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A person to be created.
 *
 * @param unitCode code of the unit where the person works, absent when unknown
 */
public record PersonDraft(
        String code, String name, String category, @Nullable String unitCode) {

    public PersonDraft {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a person needs a code and a name");
        }
    }
}
