package it.pdo.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import it.pdo.ui.text.Texts;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The page for an unknown URL, an object of another municipality, or an item of a section that the reader does not read. The
 * answer is always the same, so that it does not reveal whether something exists. Pages for other roles are told by {@link
 * AccessDeniedView}.
 */
@Prototype
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final Texts texts = Texts.here(NotFoundView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        add(new ErrorPage(texts.get("nothing.title"), texts.get("nothing.words"), texts));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return texts.get("nothing.title");
    }
}
