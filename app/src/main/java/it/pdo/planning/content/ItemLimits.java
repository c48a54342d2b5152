package it.pdo.planning.content;

import java.math.BigDecimal;

/** What the database holds of an item at the most: lengths in characters, and amounts. */
public final class ItemLimits {
    public static final int CODE = 120;
    public static final int TITLE = 4_000;
    /** The name of a unit. */
    public static final int UNIT = 300;
    /** The value of a field that the format defines. */
    public static final int FIELD = 20_000;
    /** The name of an indicator, or the description of a resource. */
    public static final int NAME = 2_000;

    public static final int TARGET = 1_000;
    /** Source, control method, description, actions and formula of an indicator. */
    public static final int TEXT = 15_000;

    public static final int NOTE = 1_000;
    /** A person or a group of people, or a cost in words. */
    public static final int WORDS = 300;
    /** The kind of a resource, or a unit of measure. */
    public static final int KIND = 120;

    public static final int CATEGORY = 60;

    public static final BigDecimal WEIGHT = BigDecimal.valueOf(1_000_000);
    public static final BigDecimal COST = new BigDecimal("999999999999.99");

    private ItemLimits() {}
}
