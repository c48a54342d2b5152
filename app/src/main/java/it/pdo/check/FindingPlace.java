package it.pdo.check;

import it.pdo.shared.Place;

/** Places of a plan's values in the imported file. A value is named by one of the constants, or by {@link #field}. */
@FunctionalInterface
public interface FindingPlace {
    String CODE = "code";
    String TITLE = "title";
    String UNIT = "unit";
    String WEIGHT = "weight";
    String CRONOPROGRAM = "cronoprogram";
    String INDICATORS = "indicators";
    String PEOPLE = "people";
    String RESOURCES = "resources";
    /** Of an indicator. */
    String NAME = "name";
    /** Of an indicator. */
    String TARGET = "target";
    /** Of an indicator. */
    String SOURCE = "source";

    /** The place of a value of the item or indicator with this source pointer, or the nearest known place. */
    Place of(String pointer, String value);

    /** The name of a field of the format. */
    static String field(String code) {
        return "field/" + code;
    }
}
