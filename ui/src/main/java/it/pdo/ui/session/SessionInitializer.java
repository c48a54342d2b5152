package it.pdo.ui.session;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Initialises every session: language, access control, and the texts for an expired session. */
@Singleton
final class SessionInitializer implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final ViewAccessControl admission;

    SessionInitializer(ViewAccessControl admission) {
        this.admission = admission;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(arrival -> {
            arrival.getSession().setLocale(Language.remembered(arrival.getRequest()));
            arrival.getSession().setErrorHandler(new PermissionErrorHandler());
        });
        event.getSource().addUIInitListener(opened -> {
            opened.getUI().setLocale(opened.getUI().getSession().getLocale());
            opened.getUI().addBeforeEnterListener(admission);
        });
        event.getSource().setSystemMessagesProvider(SessionInitializer::messages);
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", Language.remembered(page.getVaadinRequest()).getLanguage()));
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        VaadinRequest request = info.getRequest();
        Locale locale = request == null ? Texts.LANGUAGES.getFirst() : Language.remembered(request);
        Texts texts = Texts.of(SessionInitializer.class, locale);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(texts.get("expired.title"));
        messages.setSessionExpiredMessage(texts.get("expired.words"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.get("failed.title"));
        messages.setInternalErrorMessage(texts.get("failed.words"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get("cookies.title"));
        messages.setCookiesDisabledMessage(texts.get("cookies.words"));
        return messages;
    }
}
