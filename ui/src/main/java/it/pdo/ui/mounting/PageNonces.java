package it.pdo.ui.mounting;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import it.pdo.server.ResponseHeadersFilter;
import jakarta.inject.Singleton;

/** Puts the request's nonce on every script of the page, as the content policy of the headers asks. */
@Singleton
final class PageNonces implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            Object nonce = page.getVaadinRequest().getAttribute(ResponseHeadersFilter.NONCE);
            if (nonce instanceof String text) {
                page.getDocument().select("script").attr("nonce", text);
            }
        });
    }
}
