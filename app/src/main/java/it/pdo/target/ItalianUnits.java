package it.pdo.target;

/** Italian names of units as plans and published lists of targets write them. */
final class ItalianUnits {

    private ItalianUnits() {}

    static String plural(TimeUnit unit) {
        return switch (unit) {
            case SECONDS -> "secondi";
            case MINUTES -> "minuti";
            case HOURS -> "ore";
            case DAYS -> "giorni";
            case WEEKS -> "settimane";
            case WORKING_DAYS -> "giorni lavorativi";
            case MONTHS -> "mesi";
            case YEARS -> "anni";
        };
    }

    static String of(RatePeriod period) {
        return switch (period) {
            case DAY -> "giorno";
            case WEEK -> "settimana";
            case MONTH -> "mese";
            case QUARTER -> "trimestre";
            case HALF_YEAR -> "semestre";
            case YEAR -> "anno";
        };
    }
}
