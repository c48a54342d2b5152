package it.pdo.target;

/** English names of units. */
final class EnglishUnits {

    private EnglishUnits() {}

    static String plural(TimeUnit unit) {
        return singular(unit) + "s";
    }

    static String singular(TimeUnit unit) {
        return switch (unit) {
            case SECONDS -> "second";
            case MINUTES -> "minute";
            case HOURS -> "hour";
            case DAYS -> "day";
            case WEEKS -> "week";
            case WORKING_DAYS -> "working day";
            case MONTHS -> "month";
            case YEARS -> "year";
        };
    }

    static String of(RatePeriod period) {
        return switch (period) {
            case DAY -> "day";
            case WEEK -> "week";
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case HALF_YEAR -> "half year";
            case YEAR -> "year";
        };
    }
}
