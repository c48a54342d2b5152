package it.pdo.ui.results;

import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.scoring.FigureId;
import it.pdo.ui.shell.MenuEntry;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** Addresses of the results, for the rest of the product, and their word in the menu. */
@Singleton
public final class ResultsNavigation implements MenuEntry {
    /** Route of the results. */
    public static final String RESULTS = "results";

    static final String POLICY = "results/policy";
    static final String SIMULATION = "results/what-if";
    static final String PAY = "results/pay";
    static final String FROZEN = "results/frozen";

    private static final int ORDER = 30;

    ResultsNavigation() {}

    /** The results of an item, at a month. */
    public static String ofItem(String itemId, YearMonth at) {
        return new ResultsLocation(Optional.of(at), Optional.of(FigureId.item(itemId)), Optional.empty()).address();
    }

    /** The results at a month, with the reason of a figure open. */
    public static String why(FigureId figure, FigureId place, YearMonth at) {
        return new ResultsLocation(Optional.of(at), Optional.of(place), Optional.of(figure)).address();
    }

    /** Where other choices are tried before they are adopted. */
    public static String whatIf() {
        return SIMULATION;
    }

    /** Further pages about results that somebody may enter: route and key of its words. */
    static SequencedMap<String, String> further(SignedIn who) {
        SequencedMap<String, String> pages = new LinkedHashMap<>();
        Permissions permissions = Permissions.of(who);
        if (permissions.inAnyUnit(Operation.TRY_WHAT_IF).allowed()) {
            pages.put(SIMULATION, "simulation.link");
        }
        if (permissions.inAnyUnit(Operation.READ_PAY).allowed()) {
            pages.put(PAY, "pay.link");
        }
        if (permissions.may(Operation.FREEZE_RESULTS).allowed()) {
            pages.put(FROZEN, "frozen.link");
        }
        return pages;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(ResultsNavigation.class, locale).get("menu");
    }

    @Override
    public String href() {
        return RESULTS;
    }

    @Override
    public boolean covers(String path) {
        return path.equals(RESULTS) || path.startsWith(RESULTS + "/");
    }

    @Override
    public boolean shownTo(SignedIn visitor) {
        return true;
    }
}
