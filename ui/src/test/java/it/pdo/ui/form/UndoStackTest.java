package it.pdo.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.document.FormatDocument;
import org.junit.jupiter.api.Test;

final class UndoStackTest {
    private final FormatDocument start =
            FormatDocument.open("", "title: Piano\n").document().orElseThrow();
    private final UndoStack<FormatDocument> stack = new UndoStack<>(start);

    @Test
    void nothingDone_nothingToTakeBack() {
        assertThat(stack.undo()).isFalse();
        assertThat(stack.redo()).isFalse();
        assertThat(stack.undoes()).isEmpty();
        assertThat(stack.now()).isSameAs(start);
    }

    @Test
    void edit_isTakenBack_andDoneAgain() {
        stack.edit(title("Piano A"), "titolo");

        assertThat(stack.undoes()).contains("titolo");
        assertThat(stack.undo()).isTrue();
        assertThat(stack.now()).isEqualTo(start);
        assertThat(stack.redoes()).contains("titolo");
        assertThat(stack.redo()).isTrue();
        assertThat(stack.now().text("/title")).isEqualTo("Piano A");
    }

    @Test
    void base_ofWhatIsTyped_isWhatWasThereBeforeItsFirstLetter_andNowForAnythingElse() {
        assertThat(stack.base("/title")).isEqualTo(start);
        stack.type(title("P"), "/title", "titolo");
        stack.type(title("PD"), "/title", "titolo");

        assertThat(stack.base("/title")).isEqualTo(start);
        assertThat(stack.base("/code")).isEqualTo(stack.now());
        stack.endTyping();
        assertThat(stack.base("/title")).isEqualTo(stack.now());
    }

    @Test
    void lettersTypedInOneField_areOneStep() {
        stack.type(title("P"), "/title", "titolo");
        stack.type(title("PD"), "/title", "titolo");
        stack.type(title("PDO"), "/title", "titolo");

        assertThat(stack.undo()).isTrue();
        assertThat(stack.now()).isEqualTo(start);
    }

    @Test
    void lettersTypedAfterAPause_inAnotherField_orAfterAnEdit_areAStepOfTheirOwn() {
        stack.type(title("P"), "/title", "titolo");
        stack.endTyping();
        stack.type(title("PD"), "/title", "titolo");
        stack.type(title("PD").with("/policy", "x"), "/policy", "criteri");
        stack.edit(title("PD").with("/policy", "y"), "criteri");
        stack.type(title("PD").with("/policy", "z"), "/policy", "criteri");

        int steps = 0;
        while (stack.undo()) {
            steps++;
        }
        assertThat(steps).isEqualTo(5);
        assertThat(stack.now()).isEqualTo(start);
    }

    @Test
    void editThatChangesNothing_isNoStep() {
        assertThat(stack.edit(title("Piano"), "titolo")).isFalse();
        assertThat(stack.undoes()).isEmpty();
    }

    @Test
    void editAfterUndo_forgetsWhatCouldBeDoneAgain() {
        stack.edit(title("A"), "a");
        stack.undo();
        stack.edit(title("B"), "b");

        assertThat(stack.redo()).isFalse();
        assertThat(stack.now().text("/title")).isEqualTo("B");
    }

    @Test
    void letterAfterUndo_doesNotJoinWhatWasTakenBack() {
        stack.type(title("P"), "/title", "titolo");
        stack.undo();
        stack.type(title("Q"), "/title", "titolo");

        assertThat(stack.undo()).isTrue();
        assertThat(stack.now()).isEqualTo(start);
    }

    @Test
    void manySteps_keepTheLastOnes() {
        for (int i = 0; i <= UndoStack.KEPT; i++) {
            stack.edit(title("T" + i), "titolo");
        }
        int steps = 0;
        while (stack.undo()) {
            steps++;
        }
        assertThat(steps).isEqualTo(UndoStack.KEPT);
        assertThat(stack.now().text("/title")).isEqualTo("T0");
    }

    private FormatDocument title(String title) {
        return start.with("/title", title);
    }
}
