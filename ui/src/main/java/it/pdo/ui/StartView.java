package it.pdo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;

@Route("")
@PageTitle("Piano dettagliato degli obiettivi")
@AnonymousAllowed
@Prototype
final class StartView extends VerticalLayout {
    private static final long serialVersionUID = 1L;

    StartView() {
        Paragraph answer = new Paragraph();
        answer.setId("answer");
        add(new H1("Piano dettagliato degli obiettivi"));
        add(new Button("Prova", click -> answer.setText("Il servizio risponde")));
        add(answer);
    }
}
