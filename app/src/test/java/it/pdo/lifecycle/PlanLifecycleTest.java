package it.pdo.lifecycle;

import static it.pdo.lifecycle.LifeFixture.ACT;
import static it.pdo.lifecycle.LifeFixture.codes;
import static it.pdo.planning.PlanState.APPROVED;
import static it.pdo.planning.PlanState.CLOSED;
import static it.pdo.planning.PlanState.DRAFT;
import static it.pdo.planning.PlanState.NEGOTIATED;
import static it.pdo.planning.PlanState.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.lifecycle.document.DocumentUpload;
import it.pdo.planning.Act;
import it.pdo.planning.PlanState;
import it.pdo.planning.SamplePlan;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class PlanLifecycleTest {
    private static final TwoTenants tenants = new TwoTenants();

    private static LifeFixture plan() {
        return new LifeFixture(tenants, tenants.a);
    }

    private static DocumentUpload pdf() {
        return new DocumentUpload("../atti/Delibera 45.pdf", "%PDF-1.7 prova".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void pass_throughTheWholeLife_recordsEveryPassageWithActAndDocument() throws IOException {
        var plan = plan();
        plan.lead(PROPOSED, NEGOTIATED);
        plan.pass(plan.admin, APPROVED, new TransitionDetails("in tempo", Optional.of(ACT), Optional.of(pdf())));
        plan.lead(CLOSED);

        var view = plan.in(() -> plan.life().view(plan.admin, plan.plan())).orElseThrow();

        assertThat(view.passages())
                .extracting(StateTransition::from, StateTransition::to)
                .containsExactly(
                        tuple(DRAFT, PROPOSED),
                        tuple(PROPOSED, NEGOTIATED),
                        tuple(NEGOTIATED, APPROVED),
                        tuple(APPROVED, CLOSED));
        var approval = view.approval().orElseThrow();
        assertThat(approval.act()).contains(ACT);
        var document = approval.document().orElseThrow();
        assertThat(document.name()).isEqualTo("Delibera 45.pdf");
        assertThat(document.contentType()).isEqualTo("application/pdf");
        var content = plan.in(() -> plan.life().document(plan.clerk, plan.plan(), document.id()))
                .orElseThrow();
        try (var bytes = content.open()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-1.7 prova");
        }
        assertThat(plan.in(() -> tenants.get(History.class).of(plan.plan().value(), "state")))
                .extracting(HistoryEntry::before, HistoryEntry::after, HistoryEntry::reason)
                .contains(tuple("NEGOTIATED", "APPROVED", "Deliberazione di Giunta n. 45 del 12/03/2022 – in tempo"));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "NEGOTIATED", "APPROVED", "CLOSED"})
    void pass_toAStateThatIsNotNext_isRefused(PlanState to) {
        var plan = plan();

        var outcome = plan.pass(plan.admin, to, new TransitionDetails("x", Optional.of(ACT), Optional.empty()));

        assertThat(codes(outcome)).containsExactly("life.no-such-step");
        assertThat(plan.state()).isEqualTo(DRAFT);
    }

    @Test
    void pass_byWhoMayNot_isRefusedAndNamesWhoMay() {
        var plan = plan();

        assertThat(codes(plan.pass(plan.director, PROPOSED, TransitionDetails.because(""))))
                .containsExactly("life.not-administrator");
        assertThat(codes(plan.pass(plan.clerk, PROPOSED, TransitionDetails.because(""))))
                .containsExactly("life.not-administrator");

        var general = TwoTenants.person(tenants.a, "Anna", Grant.everywhere(Role.DIRECTOR));
        assertThat(plan.pass(general, PROPOSED, TransitionDetails.because("")))
                .as("a director of the whole body proposes")
                .isEqualTo(new LifecycleOutcome.Done(PROPOSED));
        assertThat(codes(plan.pass(general, NEGOTIATED, TransitionDetails.because(""))))
                .as("and does no more")
                .containsExactly("life.not-administrator");
    }

    @Test
    void pass_toApproval_needsAnActThatIsNotInTheFuture() {
        var plan = plan().lead(PROPOSED, NEGOTIATED);
        var today = LocalDate.of(2022, 5, 10);

        assertThat(codes(plan.pass(plan.admin, APPROVED, TransitionDetails.because("x"))))
                .containsExactly("life.act-missing");
        assertThat(codes(plan.pass(
                        plan.admin, APPROVED, TransitionDetails.by(new Act("Delibera", "1", today.plusDays(1))))))
                .containsExactly("life.act-in-future");
        assertThat(codes(plan.pass(
                        plan.admin,
                        APPROVED,
                        TransitionDetails.by(new Act("Delibera", "1", LocalDate.of(2020, 12, 31))))))
                .as("the plan begins in 2022: nobody approves it two years before")
                .containsExactly("life.act-too-early");
        assertThat(plan.pass(plan.admin, APPROVED, TransitionDetails.by(new Act("Delibera", "1", today))))
                .isEqualTo(new LifecycleOutcome.Done(APPROVED));
    }

    @Test
    void pass_back_needsAReason() {
        var plan = plan().lead(PROPOSED, NEGOTIATED);

        assertThat(codes(plan.pass(plan.admin, DRAFT, TransitionDetails.because("  "))))
                .containsExactly("life.reason-missing");
        assertThat(plan.pass(plan.admin, DRAFT, TransitionDetails.because("mancano due direzioni")))
                .isEqualTo(new LifecycleOutcome.Done(DRAFT));
        assertThat(plan.in(() -> plan.life().transitions(plan.plan())).getLast().reason())
                .isEqualTo("mancano due direzioni");
    }

    @Test
    void pass_backFromApproval_isPossibleUntilThePlanWasVaried() {
        var plan = plan().approved();
        assertThat(plan.pass(plan.admin, NEGOTIATED, TransitionDetails.because("atto sbagliato")))
                .isEqualTo(new LifecycleOutcome.Done(NEGOTIATED));
        assertThat(plan.in(() -> plan.life().approval(plan.plan()))).isEmpty();

        plan.lead(APPROVED).varying();
        assertThat(codes(plan.pass(plan.admin, NEGOTIATED, TransitionDetails.because("x"))))
                .containsExactly("life.variation-open");
        assertThat(codes(plan.pass(plan.admin, CLOSED, TransitionDetails.because("x"))))
                .containsExactly("life.variation-open");

        plan.rename(plan.admin, "/0", "Variato");
        plan.in(() -> plan.variations()
                .adopt(plan.admin, plan.plan(), new TransitionDetails("x", Optional.of(ACT), Optional.empty())));
        assertThat(codes(plan.pass(plan.admin, NEGOTIATED, TransitionDetails.because("x"))))
                .containsExactly("life.varied");
        plan.lead(CLOSED);
    }

    @Test
    void pass_ofAnEmptyPlan_isRefused() {
        var plan = new LifeFixture(tenants, tenants.a, SamplePlan.plan("VUOTO", List.of()));

        assertThat(codes(plan.pass(plan.admin, PROPOSED, TransitionDetails.because(""))))
                .containsExactly("life.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "atto.pdf, '%PDF-1', ''",
        "atto.pdf, 'PK..', document.type",
        "atto.exe, 'MZ..', document.type",
        "atto.html, '<html>', document.type",
        "atto.pdf, '', document.empty",
        "atto.pdf.p7m, 'MIIB', ''",
        "senza, '%PDF-1', document.type"
    })
    void document_isAcceptedByItsBytes(String name, String content, String code) {
        var upload = new DocumentUpload(name, content.getBytes(StandardCharsets.US_ASCII));

        assertThat(upload.obstacle().map(issue -> issue.code()).orElse("")).isEqualTo(code);
    }

    @Test
    void document_ofTenMegabytes_isAcceptedAndOneByteMoreIsNot() {
        assertThat(sized(DocumentUpload.LARGEST).obstacle()).isEmpty();
        assertThat(sized(DocumentUpload.LARGEST + 1).obstacle())
                .hasValueSatisfying(issue -> assertThat(issue.code()).isEqualTo("document.too-large"));
    }

    private static DocumentUpload sized(int size) {
        var bytes = new byte[size];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 5);
        return new DocumentUpload("atto.pdf", bytes);
    }

    @Test
    void pass_withALargeDocument_keepsIt() {
        var plan = plan().lead(PROPOSED, NEGOTIATED);

        var outcome = plan.pass(
                plan.admin,
                APPROVED,
                new TransitionDetails("", Optional.of(ACT), Optional.of(sized(DocumentUpload.LARGEST))));

        assertThat(outcome).isEqualTo(new LifecycleOutcome.Done(APPROVED));
        var document = plan.in(() -> plan.life().approval(plan.plan()))
                .orElseThrow()
                .document()
                .orElseThrow();
        assertThat(document.size()).isEqualTo(DocumentUpload.LARGEST);
        try (var bytes = plan.in(() -> plan.life().document(plan.clerk, plan.plan(), document.id()))
                .orElseThrow()
                .open()) {
            assertThat(bytes.readAllBytes()).hasSize(DocumentUpload.LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everything_ofAnotherTenantsPlan_isNotThere() {
        var plan = plan().approved();
        var elsewhere = TwoTenants.person(tenants.b, "Bea", Grant.everywhere(Role.TENANT_ADMIN));

        tenants.in(tenants.b, () -> {
            assertThat(plan.life().view(elsewhere, plan.plan())).isEmpty();
            assertThat(plan.life().pass(elsewhere, plan.plan(), CLOSED, TransitionDetails.because("x")))
                    .isEqualTo(new LifecycleOutcome.Unknown());
            assertThat(plan.life().transitions(plan.plan())).isEmpty();
            assertThat(plan.editing().open(elsewhere, plan.plan())).isEmpty();
            assertThat(plan.variations().open(elsewhere, plan.plan(), "x", ""))
                    .isEqualTo(new VariationOutcome.Unknown());
            assertThat(plan.baselines().atApproval(plan.plan())).isEmpty();
            return "";
        });
        assertThat(plan.state()).isEqualTo(APPROVED);
    }
}
