package it.pdo.ui.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.ui.text.Texts;

/** The introduction of the product on the sign-in page. */
final class ProductIntroduction extends Div {
    private static final long serialVersionUID = 1L;

    ProductIntroduction(Texts texts) {
        addClassName("pdo-door-words");
        Image crest = new Image("pdo/2/crest.svg", "");
        crest.addClassName("pdo-crest");
        Span name = new Span(texts.get("product"));
        name.addClassName("pdo-door-product");
        Paragraph what = new Paragraph(texts.get("product.what"));
        add(crest, name, what);
    }
}
