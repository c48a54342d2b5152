package it.pdo.ui.component;

import com.vaadin.flow.component.html.Span;
import it.pdo.ui.text.FigureFormatter;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A percentage, such as {@code 12,5%}; null is shown as a dash, because missing is not zero. */
public final class PercentLabel extends Span {
    private static final String ABSENT = "–";

    private PercentLabel(String text) {
        super(text);
        addClassName("pdo-percent");
    }

    public static PercentLabel of(@Nullable BigDecimal value, Locale locale) {
        PercentLabel percent = new PercentLabel(value == null ? ABSENT : FigureFormatter.percent(value, locale));
        percent.setClassName("none", value == null);
        return percent;
    }

    /** A gap, target − reached: highlighted when behind, positive when ahead. */
    public static PercentLabel gap(@Nullable BigDecimal gap, Locale locale) {
        PercentLabel percent = of(gap, locale);
        percent.setClassName("behind", gap != null && gap.signum() > 0);
        percent.setClassName("ahead", gap != null && gap.signum() < 0);
        return percent;
    }
}
