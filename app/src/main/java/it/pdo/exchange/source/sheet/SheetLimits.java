package it.pdo.exchange.source.sheet;

/** How much a spreadsheet may hold; the numbers are said in the messages. */
public final class SheetLimits {

    /** Largest file accepted, in bytes. */
    public static final long BYTES = 50L * 1024 * 1024;

    /** Most rows of a sheet that are not empty. */
    public static final int ROWS = 50_000;

    /** The last column that may hold something, from 1. */
    public static final int COLUMNS = 200;

    /** Most cells of a file that are not empty. */
    public static final int CELLS = 1_000_000;

    /** Most characters of a cell: what spreadsheet programs allow. */
    public static final int CELL_TEXT = 32_767;

    /** Most bytes the parts of a workbook may take unpacked. */
    static final long UNPACKED = 300L * 1024 * 1024;

    /** How many times its packed size a part may take unpacked, once it is larger than {@link #SMALL}. */
    static final int RATIO = 120;

    /** Below this many unpacked bytes no ratio is looked at. */
    static final long SMALL = 5L * 1024 * 1024;

    /** Most parts of a workbook. */
    static final int PARTS = 2_000;

    /** Most characters of all texts together. */
    static final long CHARACTERS = 100_000_000;

    private SheetLimits() {}
}
