package it.pdo.ui.home;

import com.vaadin.flow.component.Component;
import it.pdo.identity.Directory;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Duplicates;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.CurrentPlan;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** On the first page of an administrator of the whole body: units and people that are recorded more than once. */
@Singleton
final class DuplicatesCard implements HomeCard {
    private static final int SHOWN = 5;

    private final Directory directory;

    DuplicatesCard(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Component> of(SignedIn who, CurrentPlan plan, Locale language) {
        if (!isShownTo(who)) {
            return Optional.empty();
        }
        Duplicates.Found found = directory.duplicates(who);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new MergePanel(directory, who, found, Texts.of(DuplicatesCard.class, language)));
    }

    static boolean isShownTo(SignedIn who) {
        return Permissions.of(who).may(Operation.MANAGE_ORGANISATION).allowed();
    }

    /** One for units and one for people, where there are doubles of them. */
    static List<Component> notices(Duplicates.Found found, Texts texts) {
        List<Component> notices = new ArrayList<>();
        if (!found.units().isEmpty()) {
            notices.add(
                    notice("doubles", found.units(), units -> units.getFirst().name(), texts));
        }
        if (!found.people().isEmpty()) {
            notices.add(notice(
                    "doubles.people",
                    found.people(),
                    people -> people.getFirst().name(),
                    texts));
        }
        return notices;
    }

    private static <T> Notice notice(String key, List<List<T>> groups, Function<List<T>, String> name, Texts texts) {
        List<String> lines = new ArrayList<>();
        groups.stream()
                .limit(SHOWN)
                .forEach(group -> lines.add(texts.get("doubles.line", name.apply(group), group.size())));
        if (groups.size() > SHOWN) {
            lines.add(texts.get("doubles.more", groups.size() - SHOWN));
        }
        return new Notice(
                StateBadge.Tone.WARN,
                texts.get(key + ".title", groups.size()),
                String.join("; ", lines) + ". " + texts.get(key + ".words"));
    }
}
