package it.pdo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanState;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that is written about a plan, by every role on every unit in every state of the plan, on a real database.
 *
 * <p>{@link #TABLE} says who may, in words of its own: it is not taken from the code under test. A cell lists roles by their
 * letter (C contributor, H head, D director, E evaluator, A administrator, R reader, O operator), each with where it must be
 * granted:
 *
 * <ul>
 *   <li>{@code +} on the section of the item, on the direzione above it, or on the whole body
 *   <li>{@code ^} on the direzione, or on the whole body
 *   <li>{@code *} on the whole body
 *   <li>{@code ~} on any unit at all
 * </ul>
 *
 * {@code -} is nobody, and a point that the write cannot be tried in that state.
 */
@DatabaseTest
class PlanMatrixTest {
    private static final String TABLE = """
            write                   | DRAFT    | PROPOSED | NEGOTIATED | APPROVED | CLOSED
            EDIT                    | D+ A+    | A*       | A*         | -        | -
            ADD                     | D+ A+    | A*       | A*         | -        | -
            MOVE                    | D+ A+    | A*       | A*         | -        | -
            MOVE_TO_ANOTHER_SECTION | D^ A^    | A*       | A*         | -        | -
            REMOVE                  | D+ A+    | A*       | A*         | -        | -
            UNDO_OWN                | D+ A+    | A*       | A*         | -        | -
            UNDO_OF_ANOTHER         | A*       | A*       | A*         | -        | -
            ADD_SECOND_LEVEL        | H+ D+ A* | A*       | A*         | H+ D+ A* | -
            UNDO_OWN_SECOND_LEVEL   | H+ D+ A* | A*       | A*         | H+ D+ A* | -
            ADOPT_SECOND_LEVEL      | -        | -        | -          | D^ A*    | -
            COPY                    | D+ A+    | A*       | A*         | -        | -
            IMPORT                  | A*       | A*       | A*         | -        | -
            UNDO_IMPORT             | A*       | A*       | A*         | -        | -
            MIGRATE                 | A*       | A*       | A*         | A*       | -
            TAKE_MIGRATION_BACK     | A*       | A*       | A*         | A*       | -
            CONFIRM_MIGRATION       | A*       | A*       | A*         | A*       | -
            OPEN_VARIATION          | -        | -        | -          | A*       | -
            EDIT_IN_VARIATION       | .        | .        | .          | D+ A*    | .
            COPY_INTO_VARIATION     | .        | .        | .          | D+ A*    | .
            UNDO_OWN_IN_VARIATION   | .        | .        | .          | D+ A*    | .
            ADOPT_VARIATION         | .        | .        | .          | A*       | .
            ABANDON_VARIATION       | .        | .        | .          | A*       | .
            LEAD_ON                 | D* A*    | A*       | A*         | A*       | -
            LEAD_BACK               | -        | A*       | A*         | A*       | A*
            WAIVE                   | H+ D+ A+ | H+ D+ A+ | H+ D+ A+   | H+ D+ A+ | -
            TAKE_WAIVER_BACK        | H+ D+ A+ | H+ D+ A+ | H+ D+ A+   | H+ D+ A+ | -
            WAIVE_OF_THE_PLAN       | A*       | A*       | A*         | A*       | -
            CONFIRM_TARGET          | A*       | A*       | A*         | A*       | -
            FORGET_TARGET           | A*       | A*       | A*         | A*       | -
            ADOPT_POLICY            | A*       | A*       | A*         | A*       | -
            OPEN_MONTH              | A*       | A*       | A*         | A*       | -
            CLOSE_MONTH             | A*       | A*       | A*         | A*       | -
            ENTER_PROGRESS          | C+ H+ D+ A+ | C+ H+ D+ A+ | C+ H+ D+ A+ | C+ H+ D+ A+ | -
            FREEZE                  | E* A*    | E* A*    | E* A*      | E* A*    | E* A*
            ROLL_OVER               | A*       | A*       | A*         | A*       | A*
            KEEP_FORM               | C~ H~ D~ E~ A~ R~ | C~ H~ D~ E~ A~ R~ | C~ H~ D~ E~ A~ R~ | C~ H~ D~ E~ A~ R~ | C~ H~ D~ E~ A~ R~
            """;

    /** Where a role is granted: on the section of the item, on the direzione above, on another direzione, on the body. */
    private enum Where {
        SECTION,
        DIREZIONE,
        ELSEWHERE,
        BODY
    }

    private static final TwoTenants tenants = new TwoTenants();

    private static Map<PlanWrite, Map<PlanState, String>> table() {
        Map<PlanWrite, Map<PlanState, String>> rows = new EnumMap<>(PlanWrite.class);
        List<String[]> lines = TABLE.lines().map(line -> line.split("\\|", -1)).toList();
        for (String[] line : lines.subList(1, lines.size())) {
            Map<PlanState, String> cells = new EnumMap<>(PlanState.class);
            for (int at = 1; at < line.length; at++) {
                cells.put(PlanState.valueOf(lines.getFirst()[at].strip()), line[at].strip());
            }
            rows.put(PlanWrite.valueOf(line[0].strip()), cells);
        }
        return rows;
    }

    static Stream<Arguments> rows() {
        return table().entrySet().stream().flatMap(row -> row.getValue().entrySet().stream()
                .filter(cell -> !cell.getValue().equals("."))
                .map(cell -> Arguments.of(row.getKey(), cell.getKey(), cell.getValue())));
    }

    @Test
    void table_hasEveryWriteInEveryState() {
        assertThat(table()).containsOnlyKeys(PlanWrite.values());
        assertThat(table().values()).allSatisfy(cells -> assertThat(cells).containsOnlyKeys(PlanState.values()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void write_byEveryRoleOnEveryUnit_isTakenWhereTheTableSaysSo(PlanWrite write, PlanState state, String cell) {
        PlanWrite.Attempt ready = write.prepare(tenants, state);
        String before = PlanWriteFixture.trace(ready.plan());
        assertThat(people(cell, false).filter(person -> person.tries(ready)))
                .as("taken although the table says no")
                .isEmpty();
        assertThat(PlanWriteFixture.trace(ready.plan()))
                .as("who is refused leaves no trace")
                .isEqualTo(before);

        assertThat(people(cell, true).filter(person -> !person.triesTentatively(write, ready, state)))
                .as("refused although the table says yes")
                .isEmpty();
    }

    /** Somebody with one role, granted somewhere. */
    private record Person(Role role, Where where) {
        SignedIn in(LifeFixture plan) {
            Grant grant =
                    switch (where) {
                        case SECTION -> Grant.on(role, plan.unit("Servizi Demografici"));
                        case DIREZIONE -> Grant.on(role, plan.unit("Direzione Affari Generali"));
                        case ELSEWHERE -> Grant.on(role, plan.unit("Direzione Territorio"));
                        case BODY -> Grant.everywhere(role);
                    };
            return new SignedIn(plan.tenant, PlanWriteFixture.OWN_ACCOUNT, "prova", "Prova", List.of(grant));
        }

        boolean tries(PlanWrite.Attempt attempt) {
            return attempt.by(in(attempt.plan()));
        }

        /** A save of a month is durable when it returns, and takes a plan of its own. */
        boolean triesTentatively(PlanWrite write, PlanWrite.Attempt attempt, PlanState state) {
            return write == PlanWrite.ENTER_PROGRESS
                    ? tries(write.prepare(tenants, state))
                    : attempt.tentativelyBy(in(attempt.plan()));
        }
    }

    /** Those of whom the table says that it is taken, or that it is refused. */
    private static Stream<Person> people(String cell, boolean taken) {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(Where.values()).map(where -> new Person(role, where)))
                .filter(person -> taken == expected(cell, person.role(), person.where()));
    }

    private static boolean expected(String cell, Role role, Where where) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(token -> token.charAt(0) == letter(role))
                .anyMatch(token -> switch (token.charAt(1)) {
                    case '+' -> where != Where.ELSEWHERE;
                    case '^' -> where == Where.DIREZIONE || where == Where.BODY;
                    case '*' -> where == Where.BODY;
                    case '~' -> true;
                    default -> throw new IllegalArgumentException(cell);
                });
    }

    private static char letter(Role role) {
        return switch (role) {
            case CONTRIBUTOR -> 'C';
            case UNIT_HEAD -> 'H';
            case DIRECTOR -> 'D';
            case EVALUATOR -> 'E';
            case TENANT_ADMIN -> 'A';
            case READER -> 'R';
            case OPERATOR -> 'O';
        };
    }
}
