package it.pdo.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.identity.Directory;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.DuplicateMergeFormatter;
import it.pdo.organisation.DuplicateMergeReport;
import it.pdo.organisation.Duplicates;
import it.pdo.shared.LocalizedMessage;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.PageAccess;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Doubles, with a button that shows what a merge does to each and, once confirmed, what became of it. */
final class MergePanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(MergePanel.class);

    private final transient Directory directory;
    private final transient SignedIn who;
    private final Texts texts;

    MergePanel(Directory directory, SignedIn who, Duplicates.Found found, Texts texts) {
        this.directory = directory;
        this.who = who;
        this.texts = texts;
        addClassName("pdo-section");
        add(DuplicatesCard.notices(found, texts));
        add(Buttons.plain(texts.get("doubles.merge"), this::ask));
    }

    private void ask() {
        DuplicateMergeReport preview = directory.mergePreview(who);
        Div body = new Div();
        body.addClassName("pdo-doubles");
        if (preview.isMerging()) {
            body.add(
                    new Paragraph(texts.get("doubles.merge.would")),
                    list(DuplicateMergeFormatter.merged(preview, false)));
        }
        if (preview.isRefused()) {
            body.add(new Paragraph(texts.get("doubles.merge.stay")), list(DuplicateMergeFormatter.refused(preview)));
        }
        if (preview.isEmpty()) {
            body.add(new Paragraph(texts.get("doubles.merge.none")));
        }
        ConfirmDialog dialog = new ConfirmDialog(texts.get("doubles.merge.title"), body);
        if (preview.isMerging()) {
            body.add(new Paragraph(texts.get("doubles.merge.final")));
            dialog.answers(texts.get("doubles.merge.back"), texts.get("doubles.merge.forward"), this::merge);
        } else {
            dialog.closedBy(texts.get("doubles.merge.close"));
        }
        dialog.open();
    }

    private void merge() {
        show(new Notice(StateBadge.Tone.INFO, texts.get("doubles.merging"), texts.get("doubles.merging.words")));
        PageAccess page = PageAccess.of(who);
        Thread.ofVirtual()
                .name("merge-doubles")
                .start(() -> CurrentTenant.run(who.tenant(), () -> page.publish(outcome())));
    }

    /** Merges, and then tells the page: off the request, because in a body with many revisions it takes a while. */
    private Runnable outcome() {
        try {
            DuplicateMergeReport report = directory.mergeDoubles(who);
            return () -> done(report);
        } catch (RuntimeException failed) {
            LOG.error("the merge of doubles failed", failed);
            return () -> show(
                    new Notice(StateBadge.Tone.BAD, texts.get("doubles.failed"), texts.get("doubles.failed.words")));
        }
    }

    private void done(DuplicateMergeReport report) {
        removeAll();
        List<String> merged = sentences(DuplicateMergeFormatter.merged(report, true));
        if (report.isMerging()) {
            add(notice(StateBadge.Tone.GOOD, texts.get("doubles.merged", merged.size()), merged));
        }
        List<String> refused = sentences(DuplicateMergeFormatter.refused(report));
        if (report.isRefused()) {
            add(notice(StateBadge.Tone.WARN, texts.get("doubles.refused", refused.size()), refused));
        }
        if (report.isEmpty()) {
            add(new Notice(StateBadge.Tone.INFO, texts.get("doubles.merge.none"), ""));
        }
    }

    private void show(Notice notice) {
        removeAll();
        add(notice);
    }

    private static Notice notice(StateBadge.Tone tone, String title, List<String> lines) {
        Notice notice = new Notice(tone, title, "");
        notice.getElement().getChild(0).appendChild(list(lines.stream()).getElement());
        return notice;
    }

    private UnorderedList list(List<LocalizedMessage> messages) {
        return list(sentences(messages).stream());
    }

    private static UnorderedList list(Stream<String> sentences) {
        return new UnorderedList(sentences.map(ListItem::new).toArray(ListItem[]::new));
    }

    private List<String> sentences(List<LocalizedMessage> messages) {
        return messages.stream().map(message -> message.in(texts.locale())).toList();
    }
}
