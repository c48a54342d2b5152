package it.pdo.ui.session;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import it.pdo.identity.PermissionDeniedException;
import it.pdo.ui.component.Notice;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows the reason at the head of the page when a service refuses permission after the page was built, for a button, an
 * upload or a push. Other failures are handled as before.
 */
final class PermissionErrorHandler extends DefaultErrorHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        Optional<PermissionDeniedException> denied = denied(event.getThrowable());
        UI ui = UI.getCurrent();
        if (denied.isPresent() && ui != null && ui.getCurrentView() instanceof HasComponents page) {
            Texts texts = Texts.here(PermissionErrorHandler.class);
            Notice notice = Notice.refused(
                    texts.get("denied.title"), List.of(denied.get().reason().in(texts.locale())));
            page.addComponentAsFirst(notice);
            notice.scrollIntoView();
        } else {
            super.error(event);
        }
    }

    static Optional<PermissionDeniedException> denied(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(PermissionDeniedException.class::isInstance)
                .map(PermissionDeniedException.class::cast)
                .findFirst();
    }
}
