package it.pdo.ui.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.pdo.tenancy.Tenant;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Locale;

/** The municipalities of this installation, by name; a search when they are many. */
final class MunicipalityChoice extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    private final transient List<Tenant> tenants;
    private final Texts texts;
    private final UnorderedList found = new UnorderedList();
    private final Paragraph count = new Paragraph();

    MunicipalityChoice(List<Tenant> all, boolean unknownAsked, Texts texts) {
        this.tenants = all.stream().filter(Tenant::isReady).toList();
        this.texts = texts;
        add(new H1(texts.get("choose.title")));
        if (unknownAsked) {
            add(new Notice(StateBadge.Tone.WARN, texts.get("choose.unknown"), texts.get("choose.unknown.what")));
        }
        Input search = new Input(ValueChangeMode.EAGER);
        search.setId("municipality-search");
        search.addClassName("pdo-input");
        search.getElement().setAttribute("autocomplete", "off");
        search.addValueChangeListener(typed -> show(typed.getValue()));
        NativeLabel label = new NativeLabel(texts.get("choose.search"));
        label.setFor(search);
        Div field = new Div(label, search);
        field.addClassName("pdo-field");
        found.addClassName("pdo-door-list");
        count.getElement().setAttribute("role", "status");
        add(field, count, found);
        show("");
    }

    private void show(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ITALIAN);
        List<Tenant> matching = tenants.stream()
                .filter(tenant -> tenant.name().toLowerCase(Locale.ITALIAN).contains(wanted)
                        || tenant.slug().value().contains(wanted))
                .toList();
        found.removeAll();
        matching.stream()
                .limit(SHOWN)
                .forEach(tenant -> found.add(new ListItem(new Anchor("sign-in/" + tenant.slug(), tenant.name()))));
        count.setText(
                matching.isEmpty()
                        ? texts.get("choose.none")
                        : matching.size() > SHOWN ? texts.get("choose.more", matching.size(), SHOWN) : "");
    }
}
