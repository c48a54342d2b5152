package it.pdo.formatversion;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.FormerCodes;
import it.pdo.format.PlanFormat;
import it.pdo.format.policy.PolicyCodes;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import it.pdo.format.yaml.YamlTree;
import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.FormatVersion;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeNode;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The drafts of the bound tenant's formats: created, saved repeatedly, published once. Only for administrators of the
 * whole municipality: every method throws {@link it.pdo.identity.PermissionDeniedException} for other users.
 */
@Singleton
public class FormatDrafts {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(FormatDrafts.class);
    private static final int LONGEST_TITLE = 300;
    private static final int SAVES_KEPT = 200;

    private final FormatDraftRepository drafts;
    private final FormatSaveRepository saves;
    private final FormatStore published;
    private final PolicyCodes policies;
    private final History history;
    private final Clock clock;

    FormatDrafts(
            FormatDraftRepository drafts,
            FormatSaveRepository saves,
            FormatStore published,
            PolicyCodes policies,
            History history,
            Clock clock) {
        this.drafts = drafts;
        this.saves = saves;
        this.published = published;
        this.policies = policies;
        this.history = history;
        this.clock = clock;
    }

    /** Published versions with their plans, and drafts. */
    @Transactional(readOnly = true)
    public FormatList list(SignedIn who) {
        mayEdit(who);
        return new FormatList(
                published.versions(),
                drafts.all().stream().map(FormatDraftRow::draft).toList());
    }

    public Optional<FormatDraft> find(SignedIn who, FormatDraftId id) {
        mayEdit(who);
        return drafts.findById(id.value()).map(FormatDraftRow::draft);
    }

    /** The saved states of a draft, latest first; at most two hundred are kept. */
    public List<FormatSave> saves(SignedIn who, FormatDraftId id) {
        mayEdit(who);
        return saves.ofDraft(id.value()).stream().map(FormatSaveRow::save).toList();
    }

    /** The text a draft had at a revision. */
    public Optional<String> textAt(SignedIn who, FormatDraftId id, long revision) {
        mayEdit(who);
        return saves.find(id.value(), revision).map(FormatSaveRow::yaml);
    }

    /**
     * Creates a draft from a text, which may have mistakes; refused only when it is not the text of a format at all.
     */
    @Transactional
    public FormatSaving create(SignedIn who, FormatOrigin origin, String yaml) {
        mayEdit(who);
        Optional<Issue> tooLong = tooLong(yaml);
        Optional<PlanFormat> format = tooLong.isPresent()
                ? Optional.empty()
                : FormatReader.draft(origin.detail(), yaml).format();
        if (format.isEmpty()) {
            return new FormatSaving.Refused(tooLong.map(List::of)
                    .orElseGet(() -> FormatReader.draft(origin.detail(), yaml).issues()));
        }
        FormatDraftRow row = new FormatDraftRow(
                IdGenerator.next(),
                fits(format.get().code(), 60),
                format.get().version(),
                fits(format.get().title(), LONGEST_TITLE),
                yaml,
                1,
                origin.kind(),
                origin.detail(),
                who.actor().name(),
                now());
        drafts.save(row);
        remember(row);
        record(who.actor(), row.id(), "created", "", row.code() + " " + row.version());
        return new FormatSaving.Saved(row.draft());
    }

    /**
     * Creates a draft of the next version from the text of a published one. Its former codes are removed, because they
     * refer to the version before.
     *
     * @return {@link FormatSaving.Unknown} when there is no such version
     */
    @Transactional
    public FormatSaving createVersion(SignedIn who, String code, int version) {
        mayEdit(who);
        return published
                .find(code, version)
                .<FormatSaving>map(format -> create(
                        who,
                        new FormatOrigin(FormatOrigin.Kind.VERSION, code + " " + version),
                        FormatWriter.write(FormerCodes.forgotten(format).with(f -> f.version(nextVersion(who, code))))))
                .orElseGet(FormatSaving.Unknown::new);
    }

    /** The number after the greatest of a format, drafts included; 1 when there is none. */
    public int nextVersion(SignedIn who, String code) {
        FormatList all = list(who);
        return 1
                + Stream.concat(
                                all.versions().stream()
                                        .filter(v -> v.code().equals(code))
                                        .map(FormatVersion::version),
                                all.drafts().stream()
                                        .filter(d -> d.code().equals(code))
                                        .map(FormatDraft::version))
                        .max(Integer::compare)
                        .orElse(0);
    }

    /**
     * Saves a text, which may have mistakes.
     *
     * @param from the revision the text is based on
     */
    @Transactional
    public FormatSaving save(SignedIn who, FormatDraftId id, String yaml, long from) {
        mayEdit(who);
        Optional<Issue> tooLong = tooLong(yaml);
        Optional<FormatDraftRow> row = drafts.lock(id.value());
        if (row.isEmpty()) {
            return new FormatSaving.Unknown();
        }
        if (row.get().revision() != from) {
            return new FormatSaving.ChangedMeanwhile(row.get().draft());
        }
        return tooLong.<FormatSaving>map(issue -> new FormatSaving.Refused(List.of(issue)))
                .orElseGet(() -> new FormatSaving.Saved(
                        saved(who.actor(), row.get(), yaml).draft()));
    }

    /** Saves the text of an earlier revision as a new revision. */
    @Transactional
    public FormatSaving restore(SignedIn who, FormatDraftId id, long revision, long from) {
        return textAt(who, id, revision).map(yaml -> save(who, id, yaml, from)).orElseGet(FormatSaving.Unknown::new);
    }

    private FormatDraftRow saved(Actor actor, FormatDraftRow row, String yaml) {
        if (yaml.equals(row.yaml())) {
            return row;
        }
        Optional<PlanFormat> format = FormatReader.draft("", yaml).format();
        FormatDraftRow next = new FormatDraftRow(
                row.id(),
                format.map(f -> fits(f.code(), 60)).filter(c -> !c.isBlank()).orElse(row.code()),
                format.map(PlanFormat::version).orElse(row.version()),
                format.map(f -> fits(f.title(), LONGEST_TITLE))
                        .filter(t -> !t.isBlank())
                        .orElse(row.title()),
                yaml,
                row.revision() + 1,
                row.originKind(),
                row.originDetail(),
                actor.name(),
                now());
        drafts.update(next);
        remember(next);
        saves.forget(next.id(), next.revision() - SAVES_KEPT);
        return next;
    }

    /**
     * Publishes a draft as an immutable version that plans can use.
     *
     * @param from the revision to publish
     * @return refused with every mistake and its place, or when the version was published before
     */
    @Transactional
    public FormatSaving publish(SignedIn who, FormatDraftId id, long from) {
        mayEdit(who);
        Optional<FormatDraftRow> row = drafts.lock(id.value());
        if (row.isEmpty()) {
            return new FormatSaving.Unknown();
        }
        if (row.get().revision() != from) {
            return new FormatSaving.ChangedMeanwhile(row.get().draft());
        }
        String yaml = row.get().yaml();
        FormatReader.Reading reading = FormatReader.read("", yaml, policies.codes());
        if (reading.format().isEmpty()) {
            return new FormatSaving.Refused(reading.issues());
        }
        PlanFormat format = reading.format().get();
        if (published.find(format.code(), format.version()).isPresent()) {
            return new FormatSaving.Refused(List.of(taken(who, format, yaml)));
        }
        published.publish(who.actor(), "", yaml);
        drafts.remove(id.value());
        record(who.actor(), id.value(), "published", "", format.code() + " " + format.version());
        return new FormatSaving.Published(format.code(), format.version());
    }

    private Issue taken(SignedIn who, PlanFormat format, String yaml) {
        Place place = YamlTree.read("", yaml)
                .root()
                .map(root -> root instanceof TreeNode.Fields fields
                        ? fields.get("version").map(TreeNode::place).orElse(root.place())
                        : root.place())
                .orElse(Place.NOWHERE);
        return new Issue(
                Severity.ERROR,
                "format.published",
                place,
                SENTENCES.message(
                        "format.published", format.version(), format.code(), nextVersion(who, format.code())));
    }

    /** Deletes a draft with all its saves; false when there is none. */
    @Transactional
    public boolean remove(SignedIn who, FormatDraftId id) {
        mayEdit(who);
        Optional<FormatDraftRow> row = drafts.lock(id.value());
        row.ifPresent(draft -> {
            drafts.remove(draft.id());
            record(who.actor(), draft.id(), "removed", draft.code() + " " + draft.version(), "");
        });
        return row.isPresent();
    }

    private static void mayEdit(SignedIn who) {
        Permissions.of(who).may(Operation.EDIT_FORMAT).require();
    }

    private Optional<Issue> tooLong(String yaml) {
        return yaml.length() <= YamlTree.LONGEST
                ? Optional.empty()
                : Optional.of(SENTENCES.refusal("format.too-long", yaml.length(), YamlTree.LONGEST));
    }

    private void remember(FormatDraftRow row) {
        saves.insert(new FormatSaveRow(row.id(), row.revision(), row.yaml(), row.changedBy(), row.changedAt()));
    }

    private void record(Actor actor, long id, String what, String before, String after) {
        history.add(actor, List.of(new HistoryChange("format", id, what, before, after)));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** The text cut to a number of characters, between two of them. */
    private static String fits(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
