package it.pdo.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.LineField;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything wrong with the file, each with its sheet, row and column; a cell is corrected, a row left out, here. */
final class ProblemTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    private final transient @Nullable Corrections corrections;
    private final Texts texts;
    private final transient Runnable again;

    /**
     * @param problems the first
     * @param all how many there are
     * @param again looks at the file anew
     */
    ProblemTable(List<Issue> problems, int all, @Nullable Corrections corrections, Texts texts, Runnable again) {
        this.corrections = corrections;
        this.texts = texts;
        this.again = again;
        addClassName("pdo-section");
        add(new H2(texts.get("problems", all)));
        more(problems);
    }

    private void more(List<Issue> problems) {
        ReadingTable table = new ReadingTable(texts.get("problems", problems.size()))
                .column(texts.get("problem.where"))
                .column(texts.get("problem.what"))
                .column(texts.get("problem.correct"))
                .column(texts.get("column.do"));
        problems.stream().limit(AT_ONCE).forEach(problem -> row(table, problem));
        add(table);
        if (problems.size() > AT_ONCE) {
            List<Issue> rest = problems.subList(AT_ONCE, problems.size());
            Div button = new Div();
            button.add(Buttons.plain(texts.get("problems.more", rest.size()), () -> {
                remove(button);
                more(rest);
            }));
            add(button);
        }
    }

    private void row(ReadingTable table, Issue problem) {
        Span where = new Span(severity(problem.severity()), new Span(" " + where(problem.place())));
        Corrections made = problem.severity() == Severity.INFO ? null : corrections; // a note asks for nothing
        Optional<CellAddress> cell = made == null ? Optional.empty() : made.cell(problem.place());
        Span doings = new Span();
        doings.addClassName("pdo-toolbar");
        Component field = new Span("–");
        if (made != null && cell.isPresent()) {
            CellAddress address = cell.get();
            LineField words = new LineField(
                    "correct-" + address.row() + "-" + address.column(),
                    texts.get("problem.correct.of", address),
                    made.text(address));
            words.addClassName("label-hidden");
            field = words;
            doings.add(small(Buttons.primary(texts.get("problem.use"), () -> {
                made.correct(address, words.text());
                again.run();
            })));
        }
        if (made != null && problem.place().line() > 0) {
            int row = problem.place().line();
            doings.add(small(Buttons.plain(texts.get("problem.skip", row), () -> {
                made.skip(row);
                again.run();
            })));
        }
        table.row(where, new Span(problem.in(texts.locale())), field, doings);
    }

    /** Sheet, row and column in words; the place as it is where the file is no table. */
    private String where(Place place) {
        int end = place.path().lastIndexOf('!');
        if (end < 0 || place.line() < 1) {
            return place.toString();
        }
        String sheet = place.path().substring(0, end).replaceAll("^'|'$", "").replace("''", "'");
        String cell = place.path().substring(end + 1);
        return cell.equals(String.valueOf(place.line()))
                ? texts.get("problem.row", sheet, place.line())
                : texts.get("problem.cell", sheet, place.line(), CellAddress.letters(place.column()));
    }

    private static NativeButton small(NativeButton button) {
        button.addClassName("small");
        return button;
    }

    private StateBadge severity(Severity severity) {
        return new StateBadge(
                texts.get("severity." + severity),
                switch (severity) {
                    case ERROR -> StateBadge.Tone.BAD;
                    case WARNING -> StateBadge.Tone.WARN;
                    case INFO -> StateBadge.Tone.INFO;
                });
    }
}
