package it.pdo.ui.month;

import it.pdo.format.IndicatorCard;
import it.pdo.format.PlanFormat;
import it.pdo.formatversion.PublishedFormats;
import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.Plans;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that a plan's format gives to the dimensions of its indicators. */
@Singleton
final class DimensionNames {
    private final Plans plans;
    private final PublishedFormats formats;

    DimensionNames(Plans plans, PublishedFormats formats) {
        this.plans = plans;
        this.formats = formats;
    }

    /** Names by code; empty where the format tells no dimensions apart. */
    Map<String, String> of(SignedIn who, PlanId plan) {
        Map<String, String> names = new HashMap<>();
        plans.find(who, plan)
                .flatMap(found -> formats.of(who, found))
                .map(DimensionNames::card)
                .orElse(List.of())
                .forEach(card -> card.dimensions()
                        .options()
                        .forEach(dimension -> names.put(dimension.code(), dimension.name())));
        return names;
    }

    private static List<IndicatorCard> card(PlanFormat format) {
        IndicatorCard card = format.indicatorCard();
        return card == null ? List.of() : List.of(card);
    }
}
