package it.pdo.ui.studio;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.format.PlanFormat;
import it.pdo.format.document.FormatDocument;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import it.pdo.formatversion.FormatDraft;
import it.pdo.formatversion.FormatDraftId;
import it.pdo.formatversion.FormatDrafts;
import it.pdo.formatversion.FormatSaving;
import it.pdo.formatversion.PublishedFormats;
import it.pdo.identity.Operation;
import it.pdo.planning.store.FormatVersion;
import it.pdo.results.PolicyAdoptions;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft in the studio: saved after every edit, published when valid. */
@Route(value = StudioNavigation.DRAFT + "/:draft" + PageAddress.ID, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.EDIT_FORMAT)
@Prototype
final class StudioView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient FormatDrafts drafts;
    private final transient PublishedFormats store;
    private final transient PolicyOffer policies;
    private final Texts texts = Texts.here(StudioView.class);
    private final Div said = new Div();
    private @Nullable transient FormatDraft draft;
    private @Nullable StudioScreen screen;
    private @Nullable PageHead head;
    private boolean conflict;

    StudioView(FormatDrafts drafts, PublishedFormats store, PolicyAdoptions policies) {
        this.drafts = drafts;
        this.store = store;
        this.policies = new PolicyOffer(policies);
    }

    @Override
    public String getPageTitle() {
        FormatDraft now = draft;
        return now == null ? texts.get("formats.title") : texts.get("studio.title", now.title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FormatDraft found = drafts.find(CurrentUser.required(), PageAddress.part(event, "draft", FormatDraftId::parse))
                .orElseThrow(NotFoundException::new);
        show(found, Part.of(PageAddress.parameter(event, StudioNavigation.PART).orElse("")));
    }

    /** Saves what was just typed before the user leaves. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        StudioScreen shown = screen;
        if (shown != null) {
            shown.save();
        }
    }

    private void show(FormatDraft found, Part part) {
        draft = found;
        conflict = false;
        removeAll();
        said.removeAll();
        FormatDocument document = FormatDocument.open("", found.yaml())
                .document()
                .map(StudioView::withoutSums)
                .orElseThrow(NotFoundException::new);
        Optional<PlanFormat> before = before(found);
        StudioScreen opened = new StudioScreen(
                CurrentUser.required().account() + "/format/" + found.id(),
                document,
                before.map(FormatWriter::write)
                        .flatMap(yaml -> FormatDocument.open("", yaml).document())
                        .orElse(null),
                texts,
                policies,
                this::save,
                this::address);
        screen = opened;
        head = head(found, before);
        add(head, said, opened);
        opened.open(part);
    }

    /** What the criteria of a scorecard add up to is worked out, so that it cannot contradict them while they change. */
    private static FormatDocument withoutSums(FormatDocument document) {
        FormatDocument next = document;
        for (int i = 0; i < document.size("/scorecards"); i++) {
            next = next.without("/scorecards/" + i + "/maximum").without("/scorecards/" + i + "/maximum-bonus");
        }
        return next;
    }

    private PageHead head(FormatDraft found, Optional<PlanFormat> before) {
        NativeButton publish = Buttons.primary(texts.get("publish"), () -> confirmPublish(before));
        publish.setId("publish");
        Anchor yaml = FormatAuthor.link(texts, found.code(), found.version(), who -> drafts.find(who, found.id())
                .map(FormatDraft::yaml));
        yaml.removeClassName("small");
        return new PageHead(found.title())
                .above(texts.get("studio.above", found.code(), found.version()))
                .actions(Buttons.link(StudioNavigation.FORMATS, texts.get("formats.title")), yaml, publish);
    }

    /** The published version this draft follows. */
    private Optional<PlanFormat> before(FormatDraft found) {
        return drafts.list(CurrentUser.required()).versions().stream()
                .filter(version -> version.code().equals(found.code()) && version.version() < found.version())
                .map(FormatVersion::version)
                .max(Integer::compare)
                .flatMap(version -> store.find(CurrentUser.required(), found.code(), version));
    }

    /** Keeps the part at work in the address, without a navigation: that would open the draft anew. */
    private void address(Part part) {
        FormatDraft now = draft;
        if (now != null) {
            UI.getCurrent()
                    .getPage()
                    .executeJs(
                            "history.replaceState(history.state, '', $0)",
                            "/" + StudioNavigation.draft(now.id()) + "?" + StudioNavigation.PART + "=" + part.at());
        }
    }

    private void save(String text) {
        FormatDraft now = draft;
        if (now == null || conflict) {
            return;
        }
        showOutcome(drafts.save(FormatAuthor.required(), now.id(), text, now.revision()));
    }

    private void showOutcome(FormatSaving saving) {
        switch (saving) {
            case FormatSaving.Saved saved -> {
                draft = saved.draft();
                title(saved.draft().title());
                announce(true);
            }
            case FormatSaving.Refused refused -> {
                announce(false);
                said.removeAll();
                said.add(Notice.refused(texts.get("studio.refused"), Issue.texts(refused.issues(), texts.locale())));
            }
            case FormatSaving.ChangedMeanwhile changed -> differs(changed.now());
            case FormatSaving.Unknown _ -> {
                conflict = true;
                announce(false);
                said.removeAll();
                Notice gone = new Notice(StateBadge.Tone.BAD, texts.get("studio.gone"), texts.get("studio.gone.words"));
                gone.add(Buttons.plain(texts.get("studio.again"), this::again));
                said.add(gone);
            }
            case FormatSaving.Published published -> {
                Notice.done(texts.get("published", published.code(), published.version()));
                getUI().ifPresent(ui -> ui.navigate(StudioNavigation.FORMATS));
            }
        }
    }

    private void title(String title) {
        PageHead shown = head;
        if (shown != null) {
            shown.retitle(title);
        }
    }

    private void announce(boolean stored) {
        StudioScreen shown = screen;
        if (shown != null) {
            shown.announce(stored);
        }
    }

    /** Another user saved the draft: nothing is overwritten before the user chooses. */
    private void differs(FormatDraft theirs) {
        conflict = true;
        announce(false);
        Notice notice = new Notice(
                StateBadge.Tone.BAD,
                texts.get("studio.differs", theirs.changedBy()),
                texts.get("studio.differs.words"));
        Div choices = new Div(
                Buttons.plain(texts.get("studio.mine"), () -> {
                    conflict = false;
                    said.removeAll();
                    draft = theirs;
                    StudioScreen shown = screen;
                    if (shown != null) {
                        save(shown.editor().text());
                    }
                }),
                Buttons.plain(texts.get("studio.theirs"), () -> show(theirs, Part.GENERAL)));
        choices.addClassName("pdo-page-actions");
        notice.add(choices);
        said.removeAll();
        said.add(notice);
    }

    private void again() {
        StudioScreen shown = screen;
        FormatDraft now = draft;
        if (shown != null
                && now != null
                && drafts.create(
                                FormatAuthor.required(),
                                now.origin(),
                                shown.editor().text())
                        instanceof FormatSaving.Saved saved) {
            getUI().ifPresent(ui ->
                    ui.navigate(StudioNavigation.draft(saved.draft().id())));
        }
    }

    private void confirmPublish(Optional<PlanFormat> before) {
        StudioScreen shown = screen;
        if (shown == null) {
            return;
        }
        said.removeAll();
        if (!shown.editor().check().passes()) {
            said.add(new Notice(
                    StateBadge.Tone.BAD,
                    texts.get("publish.not", shown.editor().check().problems().size()),
                    texts.get("publish.not.words")));
            UI.getCurrent().getPage().executeJs("document.getElementById('problems').scrollIntoView()");
            return;
        }
        PlanFormat format =
                FormatReader.read("", shown.editor().text()).format().orElseThrow();
        new ConfirmDialog(
                        texts.get("publish.title", format.title(), format.version()),
                        new Paragraph(texts.get("publish.words")),
                        before.<com.vaadin.flow.component.Component>map(
                                        old -> FormatDifferenceList.list(old, format, texts))
                                .orElseGet(() -> new Paragraph(texts.get("publish.first"))))
                .answers(texts.get("back"), texts.get("publish"), () -> {
                    FormatDraft now = draft;
                    if (now != null) {
                        showOutcome(drafts.publish(FormatAuthor.required(), now.id(), now.revision()));
                    }
                })
                .open();
    }
}
