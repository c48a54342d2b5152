import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./modules.mjs";

const { Cell, DONE, NOT_DONE, showText, textOf } = await load("month/cells.js");

const cell = (value = "10") => new Cell("p1:2026-03", { value, version: "v1", writable: true, note: "visto" });

test("type_sameText_nothingToSend", () => {
  const it = cell();

  assert.equal(it.type("10"), false);
  assert.equal(it.state, "clean");
});

test("type_otherText_waitsAndIsSent", () => {
  const it = cell();

  assert.equal(it.type("20"), true);
  assert.equal(it.state, "waiting");
  assert.equal(it.stored, "10");
});

test("type_backToWhatIsStored_isCleanAgain", () => {
  const it = cell();
  it.type("20");

  assert.equal(it.type("10"), false);
  assert.equal(it.state, "clean");
});

test("type_backToWhatIsStoredWhileSaving_isSentAgain", () => {
  const it = cell();
  it.type("20");
  it.sent();

  assert.equal(it.type("10"), true, "the server may be storing 20 at this moment");
  assert.equal(it.state, "waiting");
});

test("type_sameRefusedText_isSentAgain", () => {
  const it = cell();
  it.type("140");
  it.sent();
  it.refused(["troppo"]);

  assert.equal(it.type("140"), true);
  assert.deepEqual(it.messages, []);
});

test("saved_whatWasSent_isSavedWithTheServersForm", () => {
  const it = cell();
  it.type("20,0");
  it.sent();
  it.saved("20", "v2");

  assert.deepEqual([it.state, it.text, it.stored, it.version], ["saved", "20", "20", "v2"]);
});

test("saved_typedOverMeanwhile_newerTextWaits", () => {
  const it = cell();
  it.type("20");
  it.sent();
  it.type("30");
  it.saved("20", "v2");

  assert.deepEqual([it.state, it.text, it.stored, it.version], ["waiting", "30", "20", "v2"]);
});

test("refused_keepsWhatWasTyped_withTheReason", () => {
  const it = cell();
  it.type("140");
  it.sent();
  it.refused(["al massimo 100"]);

  assert.deepEqual([it.state, it.text, it.stored, it.messages], ["refused", "140", "10", ["al massimo 100"]]);
  assert.equal(it.filled, false);
});

test("refused_typedOverMeanwhile_newerTextWaits", () => {
  const it = cell();
  it.type("140");
  it.sent();
  it.type("40");
  it.refused(["al massimo 100"]);

  assert.equal(it.state, "waiting");
});

test("conflict_keepMine_sendsAgainstTheirVersion", () => {
  const it = cell();
  it.type("20");
  it.sent();
  it.conflicted({ theirs: "15", version: "v9" });
  assert.equal(it.filled, false);

  it.keepMine();

  assert.deepEqual([it.state, it.text, it.stored, it.version], ["waiting", "20", "15", "v9"]);
});

test("conflict_takeTheirs_isCleanWithTheirs", () => {
  const it = cell();
  it.type("20");
  it.sent();
  it.conflicted({ theirs: "15", version: "v9" });

  it.takeTheirs();

  assert.deepEqual([it.state, it.text, it.stored, it.version, it.conflict], ["clean", "15", "15", "v9", null]);
});

test("giveUp_refusedText_isAsStored", () => {
  const it = cell();
  it.type("140");
  it.sent();
  it.refused(["al massimo 100"]);

  it.giveUp();

  assert.deepEqual([it.state, it.text, it.messages], ["clean", "10", []]);
});

test("filled_emptyCell_isNot", () => {
  assert.equal(cell("").filled, false);
  assert.equal(cell("0").filled, true, "a zero is an answer");
});

test("checkbox_saysTheServersTwoWords", () => {
  const box = { type: "checkbox", checked: true };
  assert.equal(textOf(box), DONE);
  showText(box, NOT_DONE);
  assert.equal(box.checked, false);
  assert.equal(textOf(box), NOT_DONE);

  const field = { type: "text", value: "" };
  showText(field, "12,5");
  assert.equal(textOf(field), "12,5");
});
