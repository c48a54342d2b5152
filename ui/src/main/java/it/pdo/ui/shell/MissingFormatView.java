package it.pdo.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import it.pdo.planning.Plan;
import it.pdo.ui.session.MissingFormatException;
import it.pdo.ui.text.Texts;
import jakarta.servlet.http.HttpServletResponse;

/** The page drawn for a plan whose format is missing: which format, and who brings it back. */
@Prototype
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class MissingFormatView extends Div implements HasErrorParameter<MissingFormatException>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final Texts texts = Texts.here(MissingFormatView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<MissingFormatException> parameter) {
        Plan plan = parameter.getException().plan();
        removeAll();
        add(new ErrorPage(
                texts.get("format.title"),
                texts.get("format.words", plan.title(), plan.formatCode(), plan.formatVersion()),
                texts));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return texts.get("format.title");
    }
}
