package it.pdo.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import it.pdo.ui.text.Texts;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page drawn when another one fails: the failure is in the log, and its text, which may hold data, is not shown. */
@Prototype
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class FailedPageView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailedPageView.class);

    private final Texts texts = Texts.here(FailedPageView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page {} failed", event.getLocation().getPath(), parameter.getException());
        removeAll();
        add(new ErrorPage(texts.get("failed.title"), texts.get("failed.words"), texts));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return texts.get("failed.title");
    }
}
