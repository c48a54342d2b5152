package it.pdo.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.organisation.UnitId;
import it.pdo.progress.month.MissingEntries;
import it.pdo.ui.component.ProgressMeter;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.month.MonthNavigation;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.text.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Who has not written yet, unit by unit, with a link to what each of them sees. */
final class MissingEntriesTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int NAMES_SHOWN = 4;

    MissingEntriesTable(List<MissingEntries> units, YearMonth month, UnitMembers colleagues, Texts texts) {
        ReadingTable table = new ReadingTable(texts.get("silent.caption"))
                .column(texts.get("silent.unit"))
                .column(texts.get("silent.people"))
                .column(texts.get("silent.written"))
                .figures(texts.get("silent.waiting"))
                .column(texts.get("silent.state"));
        Map<UnitId, List<String>> names = colleagues.byUnit(CurrentUser.required(), month);
        for (MissingEntries unit : units) {
            UnitId id = unit.unit().id();
            table.row(
                    id == null
                            ? new Anchor(MonthNavigation.at(month), texts.get("silent.noUnit"))
                            : new Anchor(
                                    MonthNavigation.of(month, id), unit.unit().name()),
                    new Span(shortened(id == null ? List.of() : names.getOrDefault(id, List.of()), texts)),
                    new ProgressMeter(unit.share(), texts.get("figure.written", unit.written(), unit.due())),
                    new Span(String.valueOf(unit.waiting())),
                    state(unit, texts));
        }
        add(table);
    }

    private static String shortened(List<String> names, Texts texts) {
        String shown = String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
        int more = names.size() - NAMES_SHOWN;
        return more > 0 ? texts.get("silent.more", shown, more) : shown;
    }

    private static Component state(MissingEntries unit, Texts texts) {
        if (unit.waiting() == 0) {
            return new StateBadge(texts.get("silent.done"), StateBadge.Tone.GOOD);
        }
        return unit.written() == 0
                ? new StateBadge(texts.get("silent.silent"), StateBadge.Tone.BAD)
                : new StateBadge(texts.get("silent.partly"), StateBadge.Tone.WARN);
    }
}
