package it.pdo.exchange.source.sheet;

import java.util.Locale;

/**
 * What the number format of a cell says about its number: how a person sees it.
 *
 * @param decimals at least so many, never fewer than the number has
 * @param digits of the whole part, at least so many: {@code 007} for a code kept as a number
 */
record NumberFormat(
        Shape shape, boolean grouped, boolean euro, int decimals, int digits, boolean day, boolean elapsed) {

    /** What the number is shown as. */
    enum Shape {
        NUMBER,
        PERCENT,
        DATE,
        DATE_TIME,
        TIME
    }

    static final NumberFormat GENERAL = new NumberFormat(Shape.NUMBER, false, false, 0, 1, true, false);

    /** The format programs know by number (ECMA-376 part 1, 18.8.30). */
    static String builtIn(String id) {
        return switch (id) {
            case "1" -> "0";
            case "2" -> "0.00";
            case "3", "37", "38" -> "#,##0";
            case "4", "39", "40", "43" -> "#,##0.00";
            case "41" -> "#,##0";
            case "42" -> "€ #,##0";
            case "44" -> "€ #,##0.00";
            case "9" -> "0%";
            case "10" -> "0.00%";
            case "14", "15", "16", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
                "dd/mm/yyyy";
            case "17" -> "mmm yyyy";
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "47", "55", "56" -> "hh:mm";
            case "22" -> "dd/mm/yyyy hh:mm";
            case "46" -> "[h]:mm";
            default -> "";
        };
    }

    static NumberFormat of(String code) {
        String first = section(code);
        if (first.isBlank() || first.equalsIgnoreCase("general") || first.equalsIgnoreCase("standard")) {
            return GENERAL;
        }
        boolean elapsed = first.contains("[h") || first.contains("[m") || first.contains("[s");
        String bare = first.replaceAll("\\[[^\\]]*\\]", "");
        boolean day = bare.contains("d") || bare.contains("g");
        boolean date = day || bare.contains("y") || bare.contains("mmm") || bare.contains("aaaa");
        boolean time = elapsed || bare.contains("h") || bare.contains("s");
        if ((date || time) && !bare.contains("0") && !bare.contains("#")) {
            Shape shape = !date ? Shape.TIME : time ? Shape.DATE_TIME : Shape.DATE;
            return new NumberFormat(shape, false, false, 0, 1, day || time, elapsed);
        }
        boolean time0 = (date || time) && bare.contains("ss");
        if (time0) { // hundredths of seconds: ss.00
            return new NumberFormat(date ? Shape.DATE_TIME : Shape.TIME, false, false, 0, 1, true, elapsed);
        }
        return new NumberFormat(
                bare.contains("%") ? Shape.PERCENT : Shape.NUMBER,
                bare.contains("#,#") || bare.contains("0,0"),
                first.contains("€"),
                decimals(bare),
                digits(bare),
                true,
                false);
    }

    /** The part for positive numbers, without words in quotes and without colours and conditions. */
    private static String section(String code) {
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                break;
            } else if ((c == '\\' || c == '_' || c == '*') && !quoted) {
                i++;
            } else if (!quoted || c == '€') {
                section.append(c);
            }
        }
        return section.toString().toLowerCase(Locale.ROOT).replaceAll("\\[(red|blue|rosso|blu|color[0-9 ]+)\\]", "");
    }

    /** Leading zeros show in a format of zeros alone, as of codes. */
    private static int digits(String code) {
        return code.matches("0{2,12}") ? code.length() : 1;
    }

    private static int decimals(String code) {
        int point = code.indexOf('.');
        int decimals = 0;
        for (int i = point + 1; point >= 0 && i < code.length() && code.charAt(i) == '0'; i++) {
            decimals++;
        }
        return Math.min(decimals, 10);
    }
}
