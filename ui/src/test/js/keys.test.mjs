import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { load } from "./modules.mjs";

/** As much of an input as the keyboard touches. */
class Input extends EventTarget {
  constructor(name, type = "text") {
    super();
    this.type = type;
    this.value = "";
    this.dataset = { cell: name };
    this.selected = 0;
  }

  focus() {
    focused = this;
  }

  select() {
    this.selected++;
  }

  setSelectionRange(from, to) {
    this.caret = [from, to];
  }

  scrollIntoView() {}
}
globalThis.HTMLInputElement = Input;

const { Keys, blockOf, isCell } = await load("month/keys.js");

let focused;
let inputs;
let root;
let calls;
let dirty;

beforeEach(() => {
  inputs = ["a", "b", "c"].map((name) => new Input(name));
  calls = [];
  dirty = false;
  focused = inputs[0];
  const listeners = {};
  root = { addEventListener: (name, listener) => (listeners[name] = listener), fire: (name, event) => listeners[name](event) };
  new Keys({
    cells: () => inputs,
    commit: (input) => calls.push(`commit ${input.dataset.cell}`),
    restore: (input) => calls.push(`restore ${input.dataset.cell}`),
    undo: () => calls.push("undo"),
    redo: () => calls.push("redo"),
    paste: (input, text) => calls.push(`paste ${input.dataset.cell} ${text}`),
    isDirty: () => dirty,
  }).listenTo(root);
});

function press(key, target, more = {}) {
  let prevented = false;
  root.fire("keydown", { key, target, preventDefault: () => (prevented = true), ...more });
  return prevented;
}

const arrive = (target) => root.fire("focusin", { target });

test("enterAndArrows_moveByOneCell", () => {
  assert.equal(press("Enter", inputs[0]), true);
  assert.equal(focused, inputs[1]);
  press("ArrowDown", inputs[1]);
  assert.equal(focused, inputs[2]);
  press("ArrowUp", inputs[2]);
  assert.equal(focused, inputs[1]);
  press("Enter", inputs[1], { shiftKey: true });
  assert.equal(focused, inputs[0]);
});

test("enter_inTheLastCell_savesItAndStays", () => {
  press("Enter", inputs[2]);

  assert.deepEqual(calls, ["commit c"]);
  assert.equal(inputs[2].selected, 1);
});

test("tab_betweenCells_isOurs_pastTheLastIsTheBrowsers", () => {
  assert.equal(press("Tab", inputs[1]), true);
  assert.equal(focused, inputs[2]);
  assert.equal(press("Tab", inputs[2]), false, "nobody is trapped in the grid");
  assert.equal(press("Tab", inputs[0], { shiftKey: true }), false);
});

test("homeAndEnd_inACellThatIsNotEdited_goToFirstAndLast", () => {
  press("End", inputs[0]);
  assert.equal(focused, inputs[2]);
  press("Home", inputs[2]);
  assert.equal(focused, inputs[0]);
});

test("homeAndEnd_whileEditing_areTheFieldsOwn", () => {
  inputs[0].value = "12,5";
  press("F2", inputs[0]);

  assert.deepEqual(inputs[0].caret, [4, 4]);
  assert.equal(press("Home", inputs[0]), false);
  assert.equal(press("End", inputs[0]), false);
});

test("arriving_selectsAndEndsEditing", () => {
  press("F2", inputs[0]);
  arrive(inputs[0]);

  assert.equal(inputs[0].selected, 1);
  assert.equal(press("End", inputs[0]), true);
});

test("doubleClick_editsAsF2Does", () => {
  root.fire("dblclick", { target: inputs[0] });

  assert.equal(press("End", inputs[0]), false);
});

test("f2_onACheckBox_doesNothing", () => {
  assert.equal(press("F2", new Input("x", "checkbox")), false);
});

test("escape_givesBackWhatWasThere", () => {
  assert.equal(press("Escape", inputs[1]), true);
  assert.deepEqual(calls, ["restore b"]);
});

test("leaving_commits", () => {
  root.fire("focusout", { target: inputs[1] });

  assert.deepEqual(calls, ["commit b"]);
});

test("undoAndRedo_ofWhatWasEntered", () => {
  press("z", inputs[0], { ctrlKey: true });
  press("Z", inputs[0], { ctrlKey: true, shiftKey: true });
  press("y", inputs[0], { metaKey: true });

  assert.deepEqual(calls, ["undo", "redo", "redo"]);
});

test("undo_whileTyping_isTheFieldsOwn", () => {
  dirty = true;

  assert.equal(press("z", inputs[0], { ctrlKey: true }), false);
  assert.deepEqual(calls, []);
});

test("altAndComposition_areLeftAlone", () => {
  assert.equal(press("ArrowDown", inputs[0], { altKey: true }), false);
  assert.equal(press("Enter", inputs[0], { isComposing: true }), false);
  assert.equal(focused, inputs[0]);
});

test("keys_outsideTheCells_areLeftAlone", () => {
  const other = new Input("x");
  delete other.dataset.cell;

  assert.equal(isCell(other), false);
  assert.equal(press("Enter", other), false);
});

function pasteOf(text, target = inputs[0]) {
  let prevented = false;
  root.fire("paste", { target, clipboardData: { getData: () => text }, preventDefault: () => (prevented = true) });
  return prevented;
}

test("paste_oneValue_isTheFieldsOwn", () => {
  assert.equal(pasteOf("12,5"), false);
  assert.equal(pasteOf("12,5\r\n"), false, "a spreadsheet ends one cell with a line break");
  assert.deepEqual(calls, []);
});

test("paste_block_isTheGrids", () => {
  assert.equal(pasteOf("1\n2"), true);
  assert.equal(pasteOf("1\t2"), true);
  assert.deepEqual(calls, ["paste a 1\n2", "paste a 1\t2"]);
});

for (const [name, text, values, columns] of [
  ["lines", "1\n2\n3", ["1", "2", "3"], 1],
  ["windowsLines", "1\r\n2\r\n", ["1", "2"], 1],
  ["severalColumns", "1\ta\n2\tb", ["1", "2"], 2],
  ["blankInTheMiddle", "1\n\n3", ["1", "", "3"], 1],
  ["quotedCell", '"1"\n 2 ', ["1", "2"], 1],
]) {
  test(`blockOf_${name}`, () => {
    assert.deepEqual(blockOf(text), { values, columns });
  });
}
