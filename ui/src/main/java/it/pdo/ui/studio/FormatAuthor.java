package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Anchor;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.ui.component.YamlLink;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.FileDownload;
import it.pdo.ui.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Checks that the user may edit formats: administrators of the whole municipality only. */
final class FormatAuthor {
    private FormatAuthor() {}

    /** @throws it.pdo.identity.PermissionDeniedException when who is looking administers nothing or one unit alone */
    static SignedIn required() {
        SignedIn who = CurrentUser.required();
        Permissions.of(who).may(Operation.EDIT_FORMAT).require();
        return who;
    }

    /**
     * The link to the file of a format.
     *
     * @param yaml asks the service for its text; empty where it is no longer there
     */
    static Anchor link(Texts texts, String code, int version, Function<SignedIn, Optional<String>> yaml) {
        String name = "%s-%d.yaml".formatted(code.isEmpty() ? "formato" : code, version);
        return YamlLink.of(
                texts,
                FileDownload.of(
                        who -> yaml.apply(who)
                                .map(text -> FileDownload.Content.of(
                                        name, "application/yaml", text.getBytes(StandardCharsets.UTF_8))),
                        texts.locale()));
    }
}
