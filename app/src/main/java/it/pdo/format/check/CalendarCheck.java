package it.pdo.format.check;

import static it.pdo.format.FormatSentences.text;

import it.pdo.format.Checkpoint;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.IndicatorCard;
import it.pdo.format.PlanFormat;
import it.pdo.shared.LocalizedMessage;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** Checks the dates of a format: those of the cronoprogram and the checkpoints of the indicator card. */
final class CalendarCheck {

    private final List<FormatCheck.Problem> problems = new ArrayList<>();

    private CalendarCheck() {}

    static List<FormatCheck.Problem> problems(PlanFormat format) {
        CalendarCheck check = new CalendarCheck();
        CronoprogramFormat cronoprogram = format.cronoprogram();
        if (cronoprogram != null) {
            check.dates(cronoprogram.dates());
        }
        IndicatorCard card = format.indicatorCard();
        if (card != null) {
            check.checkpoints(format, card);
        }
        return check.problems;
    }

    private void dates(List<MonthDay> dates) {
        for (int i = 1; i < dates.size(); i++) {
            MonthDay before = dates.get(i - 1);
            MonthDay date = dates.get(i);
            String at = "/cronoprogram/dates/" + i;
            if (!date.isAfter(before)) {
                add(at, "format.date-order", text("date-order", format(before)));
            } else if (date.getMonth() == before.getMonth()) {
                add(at, "format.date-month", text("date-month", format(before)));
            }
        }
    }

    private static String format(MonthDay day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private void checkpoints(PlanFormat format, IndicatorCard card) {
        List<String> known = format.checkpoints().stream().map(Checkpoint::code).toList();
        List<String> codes = card.checkpoints();
        for (int i = 0; i < codes.size(); i++) {
            String at = "/indicator-card/checkpoints/" + i;
            FormatCheck.dangling(at, codes.get(i), known, "checkpoint").ifPresent(problems::add);
            if (codes.subList(0, i).contains(codes.get(i))) {
                add(at, "format.duplicate", text("repeated", codes.get(i)));
            }
        }
        if (card.readings() == IndicatorCard.Readings.AT_CHECKPOINTS && known.isEmpty()) {
            add("/indicator-card/readings", "format.no-checkpoint", text("no-checkpoint"));
        }
    }

    private void add(String pointer, String code, LocalizedMessage words) {
        problems.add(new FormatCheck.Problem(pointer, code, words));
    }
}
