package it.pdo.results;

import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.identity.Access;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.store.ItemPlaces;
import it.pdo.scoring.FigureId;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;

/** The history of a figure's input, for users who may read its item. */
@Singleton
public class FigureHistory {
    private final History history;
    private final ItemPlaces places;
    private final Units units;

    FigureHistory(History history, ItemPlaces places, Units units) {
        this.history = history;
        this.places = places;
        this.units = units;
    }

    /**
     * The history of a figure, oldest first. Empty for figures computed from others, and for users who may read neither
     * the item nor an ancestor, by the units at the end of the month.
     */
    public List<HistoryEntry> of(SignedIn who, FigureId figure, YearMonth at) {
        Permissions permissions = Permissions.of(who, units.tree(at));
        if (!permissions.may(Operation.LIST_PLANS).allowed()) {
            return List.of();
        }
        Access access = permissions.access();
        return switch (figure.kind()) {
            case INDICATOR -> {
                IndicatorId indicator = IndicatorId.parse(figure.id());
                yield entries(access, places.unitsOf(indicator), indicator.value());
            }
            case ITEM -> {
                ItemId item = ItemId.parse(figure.id());
                yield entries(access, places.unitsOf(item), item.value());
            }
            case UNIT, BODY, PERSON, PART -> List.of();
        };
    }

    /**
     * Items without a unit are readable by everyone; whoever is responsible for an objective reads its phases, whatever
     * unit works on them.
     */
    private List<HistoryEntry> entries(Access access, List<UnitId> responsible, long entity) {
        boolean reads = responsible.isEmpty() || responsible.stream().anyMatch(access::mayRead);
        return reads ? history.of(entity) : List.of();
    }
}
