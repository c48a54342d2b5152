package it.pdo.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.PermissionDeniedException;
import it.pdo.ui.text.Texts;
import jakarta.servlet.http.HttpServletResponse;

/** The page shown when services refuse permission: the reason, and what to do about it. */
@Prototype
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class AccessDeniedView extends Div implements HasErrorParameter<PermissionDeniedException>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final Texts texts = Texts.here(AccessDeniedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PermissionDeniedException> parameter) {
        removeAll();
        add(new ErrorPage(texts.get("denied.title"), parameter.getException().in(texts.locale()), texts));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return texts.get("denied.title");
    }
}
