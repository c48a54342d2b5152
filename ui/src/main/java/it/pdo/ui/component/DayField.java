package it.pdo.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A day, typed or picked, outside the forms of {@code it.pdo.ui.form}: written day first, and one that does not exist is told
 * beside the field.
 */
public final class DayField extends DatePicker {
    private static final long serialVersionUID = 1L;
    private static final List<DayOfWeek> FROM_SUNDAY =
            Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();

    /** @param id unique in the page */
    public DayField(String id, String label, Locale locale) {
        super(label);
        setId(id);
        addClassName("pdo-day");
        setAutoOpen(false);
        Texts texts = Texts.of(DayField.class, locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> MonthFormatter.name(month, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setDateFormats("d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd")
                .setToday(texts.get("day.today"))
                .setCancel(texts.get("day.cancel"))
                .setBadInputErrorMessage(texts.get("day.bad")));
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return FROM_SUNDAY.stream()
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }

    /** The day; empty while there is none, or one that does not exist. */
    public Optional<LocalDate> day() {
        return getOptionalValue();
    }

    /** Called with the day whenever another one is chosen; empty when it was taken away. */
    public DayField whenChosen(Consumer<Optional<LocalDate>> does) {
        addValueChangeListener(change -> does.accept(day()));
        return this;
    }
}
