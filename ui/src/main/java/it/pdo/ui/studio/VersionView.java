package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatWriter;
import it.pdo.formatversion.PublishedFormats;
import it.pdo.identity.Operation;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.plan.SheetPreview;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.IntStream;

/** A published version: how its sheets look, what it changed, its file. It is read, never written. */
@Route(value = StudioNavigation.VERSION + "/:code/:version(\\d{1,4})", layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.EDIT_FORMAT)
@Prototype
final class VersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PublishedFormats store;
    private final Texts texts = Texts.here(VersionView.class);
    private String title = "";

    VersionView(PublishedFormats store) {
        this.store = store;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        int version = PageAddress.part(event, "version", Integer::valueOf);
        PlanFormat format = store.find(CurrentUser.required(), code, version).orElseThrow(NotFoundException::new);
        title = texts.get("version.title", format.title(), format.version());
        removeAll();
        add(new PageHead(title)
                .above(texts.get("version.above", format.code()))
                .actions(
                        Buttons.link(StudioNavigation.FORMATS, texts.get("formats.title")),
                        FormatAuthor.link(
                                texts,
                                format.code(),
                                format.version(),
                                who -> store.text(who, format.code(), format.version()))));
        add(sheets(format));
        before(format)
                .ifPresent(old -> add(card(
                        texts.get("version.difference", old.version()),
                        new Div(FormatDifferenceList.list(old, format, texts)))));
        Pre yaml = new Pre(FormatWriter.write(format));
        yaml.addClassName("pdo-studio-yaml");
        yaml.getElement().setAttribute("tabindex", "0");
        add(card(texts.get("version.yaml"), new Div(yaml)));
    }

    private Optional<PlanFormat> before(PlanFormat format) {
        return IntStream.iterate(format.version() - 1, version -> version > 0, version -> version - 1)
                .mapToObj(version -> store.find(CurrentUser.required(), format.code(), version))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Section sheets(PlanFormat format) {
        Div paper = new Div();
        paper.addClassName("paper");
        paper.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        paper.getElement().setAttribute("aria-label", texts.get("preview"));
        Level first = format.levels().getFirst();
        SelectField<Level> levels = new SelectField<>(
                        "version-level", texts.get("preview.level"), format.levels(), Level::name)
                .chosen(first)
                .whenChosen(level -> {
                    paper.removeAll();
                    paper.add(SheetPreview.sample(format, level.code(), texts.locale()));
                });
        paper.add(SheetPreview.sample(format, first.code(), texts.locale()));
        Section section = card(texts.get("preview"), new Div(levels, paper));
        section.addClassName("pdo-studio-preview");
        return section;
    }

    private static Section card(String title, Div inside) {
        Section section = new Section(new H2(title), inside);
        section.addClassName("pdo-section");
        return section;
    }
}
