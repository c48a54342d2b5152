import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { load } from "./modules.mjs";

const { Cell } = await load("month/cells.js");
const { MOST, Sync } = await load("month/sync.js");

/** Edits that wait, in memory. */
class Kept {
  constructor() {
    this.edits = new Map();
  }

  put(cell, edit) {
    this.edits.set(cell, edit.text);
  }

  confirmed(cell, text) {
    if (this.edits.get(cell) === text) {
      this.edits.delete(cell);
    }
  }
}

/** A server that answers when the test says so. */
class Server {
  constructor() {
    this.asked = [];
  }

  send = (edits) => new Promise((resolve, reject) => this.asked.push({ edits, resolve, reject }));
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const savedAs = (value, version = "v2") => ({ state: "saved", value, version });

let cells;
let kept;
let server;
let changes;
let sync;

beforeEach(() => {
  mock.timers.reset();
  cells = new Map(
    ["a", "b", "c"].map((key) => [key, new Cell(key, { value: "", version: "v1", writable: true })]),
  );
  kept = new Kept();
  server = new Server();
  changes = [];
  sync = new Sync(cells, kept, server.send, (changed) => changes.push(changed.map((cell) => cell.key)));
});

function type(key, text) {
  const cell = cells.get(key);
  if (cell.type(text)) {
    sync.take([cell]);
  }
}

test("take_typedText_isKeptBeforeItIsSent", () => {
  type("a", "10");

  assert.equal(kept.edits.get("a"), "10");
  assert.equal(server.asked.length, 0, "sent after the keystroke, not within it");
});

test("take_severalCellsAtOnce_goInOneMessage", async () => {
  type("a", "10");
  type("b", "20");
  await settled();

  assert.equal(server.asked.length, 1);
  assert.deepEqual(server.asked[0].edits, [
    { key: "a", text: "10", note: "", version: "v1" },
    { key: "b", text: "20", note: "", version: "v1" },
  ]);
});

test("take_whileAMessageIsUnderWay_waitsForItsAnswer", async () => {
  type("a", "10");
  await settled();
  type("b", "20");
  type("c", "30");
  await settled();
  assert.equal(server.asked.length, 1, "one message at a time, so that answers never overtake each other");

  server.asked[0].resolve({ outcomes: [savedAs("10")] });
  await settled();

  assert.deepEqual(server.asked[1].edits.map((edit) => edit.key), ["b", "c"]);
});

test("saved_answer_forgetsWhatWaited", async () => {
  type("a", "10");
  await settled();
  server.asked[0].resolve({ outcomes: [savedAs("10")] });
  await settled();

  assert.equal(cells.get("a").state, "saved");
  assert.equal(kept.edits.size, 0);
});

test("saved_typedOverMeanwhile_newerTextIsKeptAndSentWithTheNewVersion", async () => {
  type("a", "10");
  await settled();
  type("a", "15");
  server.asked[0].resolve({ outcomes: [savedAs("10", "v7")] });
  await settled();

  assert.equal(kept.edits.get("a"), "15");
  assert.deepEqual(server.asked[1].edits, [{ key: "a", text: "15", note: "", version: "v7" }]);
});

test("refused_answer_keepsTheTextWithItsReason", async () => {
  type("a", "140");
  await settled();
  server.asked[0].resolve({ outcomes: [{ state: "refused", messages: ["al massimo 100"] }] });
  await settled();

  assert.equal(cells.get("a").state, "refused");
  assert.equal(kept.edits.get("a"), "140", "it is not stored, so it still waits here");
  assert.equal(server.asked.length, 1, "and is not sent again by itself");
});

test("conflict_answer_asksAndSendsNothing", async () => {
  type("a", "10");
  await settled();
  server.asked[0].resolve({ outcomes: [{ state: "conflict", theirs: "12", version: "v4" }] });
  await settled();

  assert.equal(cells.get("a").state, "conflict");
  assert.equal(server.asked.length, 1);
});

test("lostAnswer_textWaitsAndGoesAgainLater", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  mock.method(console, "warn", () => {});
  type("a", "10");
  await settled();
  server.asked[0].reject(new Error("line down"));
  await settled();
  assert.equal(cells.get("a").state, "waiting");
  assert.equal(sync.late, true);
  assert.equal(kept.edits.get("a"), "10");

  mock.timers.tick(4000);
  await settled();

  assert.deepEqual(server.asked[1].edits.map((edit) => edit.text), ["10"]);
  server.asked[1].resolve({ outcomes: [savedAs("10")] });
  await settled();
  assert.equal(sync.late, false);
});

test("slowAnswer_isToldAsLate", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  type("a", "10");
  await settled();
  changes = [];

  mock.timers.tick(1499);
  assert.equal(sync.late, false);
  mock.timers.tick(1);

  assert.equal(sync.late, true);
  assert.deepEqual(changes, [["a"]]);
});

test("take_moreCellsThanAMessageMayHold_goInSeveralOneAfterTheOther", async () => {
  const many = Array.from({ length: 2 * MOST + 1 }, (_, at) => new Cell(`m${at}`, { value: "", version: "v1", writable: true }));
  many.forEach((cell) => cells.set(cell.key, cell));
  sync.take(many.filter((cell) => cell.type("5")));
  const sizes = [];
  for (let message = 0; message < 3; message += 1) {
    await settled();
    assert.equal(server.asked.length, message + 1, "one at a time");
    const { edits, resolve } = server.asked[message];
    sizes.push(edits.length);
    resolve({ outcomes: edits.map(() => savedAs("5")), rows: [] });
  }
  await settled();

  assert.deepEqual(sizes, [MOST, MOST, 1]);
  assert.equal(server.asked.length, 3);
  assert.equal(kept.edits.size, 0);
  assert.ok(MOST <= 2000, "the server takes no more");
});
