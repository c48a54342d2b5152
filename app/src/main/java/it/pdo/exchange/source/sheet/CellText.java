package it.pdo.exchange.source.sheet;

import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.WrittenNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** The value of a cell as an Italian reads it on the screen: {@code 1.234,5}, {@code 31/12/2026}, {@code 45%}. */
final class CellText {

    /** Spreadsheet programs keep 15 digits; what is beyond is the tail of a binary fraction. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALIAN);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ITALIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ITALIAN);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ITALIAN);
    private static final int LONGEST = 60;

    private CellText() {}

    /** The number written in a cell, or empty when it is none, or no day where a day is shown. */
    static Optional<String> number(String raw, NumberFormat format, boolean from1904) {
        BigDecimal number;
        try {
            number = raw.length() > LONGEST ? BigDecimal.ONE.negate() : new BigDecimal(raw.strip()).round(DIGITS);
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
        if (raw.length() > LONGEST || Math.abs((long) number.scale()) > 400) {
            return Optional.empty();
        }
        return switch (format.shape()) {
            case NUMBER -> Optional.of((format.euro() ? "€ " : "") + plain(number, format));
            case PERCENT -> Optional.of(plain(number.movePointRight(2), format) + "%");
            case DATE, DATE_TIME, TIME ->
                number.signum() < 0 || number.compareTo(LAST_DAY) >= 0
                        ? Optional.empty()
                        : Optional.of(timestampText(number, format, from1904));
        };
    }

    /** A day or moment as ISO writes it. */
    static Optional<String> iso(String raw) {
        try {
            return Optional.of(
                    raw.length() <= 10
                            ? LocalDate.parse(raw).format(DAY)
                            : shown(LocalDateTime.parse(raw.replaceFirst("Z$", ""))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String plain(BigDecimal number, NumberFormat format) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        BigDecimal shown = stripped.setScale(Math.max(format.decimals(), Math.max(0, stripped.scale())));
        String text = shown.toPlainString();
        int point = text.indexOf('.');
        String whole = padded(point < 0 ? text : text.substring(0, point), format.digits());
        String rest = point < 0 ? "" : "," + text.substring(point + 1);
        String written = (format.grouped() ? whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ".") : whole) + rest;
        // The cell holds a number: its text must not read as one of thousands.
        return ItalianNumbers.read(written) instanceof WrittenNumber.Ambiguous ? written + "0" : written;
    }

    private static String padded(String whole, int digits) {
        boolean negative = whole.startsWith("-");
        String bare = negative ? whole.substring(1) : whole;
        return (negative ? "-" : "") + "0".repeat(Math.max(0, digits - bare.length())) + bare;
    }

    private static String timestampText(BigDecimal serial, NumberFormat format, boolean from1904) {
        int day = serial.intValue();
        BigDecimal fraction = serial.subtract(BigDecimal.valueOf(day));
        long seconds = fraction.multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (format.elapsed()) {
            Duration elapsed = Duration.ofDays(day).plusSeconds(seconds);
            return "%d:%02d".formatted(elapsed.toHours(), elapsed.toMinutesPart());
        }
        if (format.shape() == NumberFormat.Shape.TIME && day == 0) {
            return LocalTime.MIDNIGHT.plusSeconds(seconds).format(CLOCK);
        }
        // 1900 is taken for a leap year by all programs: days before its 1 March are one later.
        LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, day < 60 ? 31 : 30);
        LocalDateTime at = zero.plusDays(day).atStartOfDay().plusSeconds(seconds);
        return format.day() ? shown(at) : at.format(MONTH);
    }

    private static String shown(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.format(DAY) : at.format(MINUTE);
    }
}
