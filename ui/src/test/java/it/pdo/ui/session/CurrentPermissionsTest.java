package it.pdo.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.streams.DownloadResponse;
import it.pdo.format.starter.StarterFormats;
import it.pdo.identity.AccountId;
import it.pdo.identity.Grant;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import java.io.Serial;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages and downloads go by the roles of the moment, not by those of when the page was drawn. */
class CurrentPermissionsTest {
    private static final TenantSlug TOWN = new TenantSlug("town");
    private static final SignedIn ADMINISTRATOR = person(Grant.everywhere(Role.TENANT_ADMIN));
    private static final SignedIn READER = person(Grant.everywhere(Role.READER));
    private static final String FILE = "piano";

    /** A session of somebody, whose roles the server read again. */
    private static final class Session extends VaadinSession {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient SignedIn who;

        Session(SignedIn who) {
            super(null);
            this.who = who;
        }

        @Override
        public WrappedSession getSession() {
            return (WrappedSession) Proxy.newProxyInstance(
                    WrappedSession.class.getClassLoader(),
                    new Class<?>[] {WrappedSession.class},
                    (_, method, arguments) -> {
                        assertThat(method.getName()).isEqualTo("getAttribute");
                        assertThat(arguments).containsExactly(SignedIn.SESSION_ATTRIBUTE);
                        return who;
                    });
        }
    }

    @AfterEach
    void leave() {
        VaadinSession.setCurrent(null);
    }

    private static SignedIn person(Grant grant) {
        return new SignedIn(TOWN, new AccountId(7), "anna", "Anna", List.of(grant));
    }

    private static PlanInView drawnFor(SignedIn who) {
        Plan plan =
                new Plan(new PlanId(1), new Plan.Head("P", "Piano", 2022, 2024, "prova", 1, null), PlanState.DRAFT, 1);
        return new PlanInView(
                who,
                "Comune",
                plan,
                StarterFormats.list().getFirst().format(),
                new UnitTree(List.of()),
                null,
                List.of());
    }

    @Test
    void page_thatStaysOpen_losesTheRolesThatWereTakenSince() {
        PlanInView page = drawnFor(ADMINISTRATOR);
        assertThat(page.permissions().may(Operation.EDIT_PLAN).allowed()).isTrue();

        VaadinSession.setCurrent(new Session(READER));

        assertThat(page.who()).isEqualTo(READER);
        assertThat(page.permissions().may(Operation.EDIT_PLAN).allowed()).isFalse();
        VaadinSession.setCurrent(new Session(person(Grant.everywhere(Role.OPERATOR))));
        assertThat(page.access().mayReadWholeBody()).isFalse();
    }

    private static DownloadResponse download(Optional<SignedIn> who, boolean there) {
        return FileDownload.answer(
                who,
                asking -> {
                    assertThat(CurrentTenant.required()).isEqualTo(TOWN);
                    Permissions.of(asking).may(Operation.EXPORT_PLAN).require();
                    return there
                            ? Optional.of(FileDownload.Content.of(
                                    "p.json", "application/json", FILE.getBytes(StandardCharsets.UTF_8)))
                            : Optional.empty();
                },
                Locale.ITALIAN);
    }

    @Test
    void download_byWhoMay_isTheFile() throws java.io.IOException {
        DownloadResponse answer = download(Optional.of(ADMINISTRATOR), true);

        assertThat(answer.hasError()).isFalse();
        assertThat(answer.getFileName()).isEqualTo("p.json");
        assertThat(answer.getContentLength()).isEqualTo(FILE.length());
        assertThat(new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(FILE);
    }

    @Test
    void download_byWhoMayNoLonger_is403WithTheReason() {
        DownloadResponse answer = download(Optional.of(READER), true);

        assertThat(answer.getError()).isEqualTo(403);
        assertThat(answer.getErrorMessage())
                .contains("esportare un piano intero")
                .contains("chiedilo");
        assertThat(download(Optional.empty(), true).getError()).isEqualTo(403);
    }

    @Test
    void download_ofWhatIsNotThere_is404() {
        assertThat(download(Optional.of(ADMINISTRATOR), false).getError()).isEqualTo(404);
        assertThat(download(Optional.of(READER), false).getError())
                .as("who may not is not told whether it is there")
                .isEqualTo(403);
    }
}
