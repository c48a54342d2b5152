package it.pdo.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import it.pdo.identity.SignIn;
import it.pdo.identity.SignInOutcome;
import it.pdo.tenancy.Tenant;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.SignInSession;
import it.pdo.ui.text.Texts;
import java.time.Duration;

/** User name and password for one municipality. A refusal does not reveal which of the two was wrong. */
final class SignInForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Tenant tenant;
    private final transient SignIn signIn;
    private final Texts texts;
    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();
    private final Div answer = new Div();

    SignInForm(Tenant tenant, SignIn signIn, Texts texts) {
        this.tenant = tenant;
        this.signIn = signIn;
        this.texts = texts;
        addClassName("pdo-door-form");
        username.setLabel(texts.get("username"));
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setAutofocus(true);
        username.setId("username");
        username.getElement().setAttribute("autocapitalize", "none");
        password.setLabel(texts.get("password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setId("password");
        NativeButton enter = Buttons.primary(texts.get("enter"), this::attempt);
        enter.setId("enter");
        password.addKeyPressListener(Key.ENTER, pressed -> attempt());
        username.addKeyPressListener(Key.ENTER, pressed -> password.focus());
        Span municipality = new Span(tenant.name());
        municipality.addClassName("pdo-door-municipality");
        Anchor another = new Anchor("sign-in?" + SignInView.CHOOSE, texts.get("another"));
        add(municipality, new H1(texts.get("title")), answer, username, password, enter, new Paragraph(another));
    }

    private void attempt() {
        answer.removeAll();
        if (username.isEmpty() || password.isEmpty()) {
            refuse(texts.get("incomplete"), "");
            return;
        }
        String remote = VaadinRequest.getCurrent().getRemoteAddr();
        switch (signIn.attempt(tenant.slug(), username.getValue(), password.getValue(), remote)) {
            case SignInOutcome.Accepted accepted -> SignInSession.begin(accepted.signedIn(), wanted());
            case SignInOutcome.Refused() -> refuse(texts.get("refused"), texts.get("refused.what"));
            case SignInOutcome.Throttled(Duration wait) ->
                refuse(texts.get("throttled"), texts.get("throttled.what", Math.max(1, wait.toSeconds())));
        }
    }

    private void refuse(String title, String words) {
        answer.add(new Notice(StateBadge.Tone.BAD, title, words));
        password.clear();
        (username.isEmpty() ? username : password).focus();
    }

    /** The URL requested before the sign-in. */
    private static String wanted() {
        Object stored =
                VaadinSession.getCurrent().getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return stored instanceof String path && !path.startsWith("sign-in") ? path : "";
    }
}
