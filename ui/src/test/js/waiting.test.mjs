import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { load } from "./modules.mjs";

const { Waiting } = await load("month/waiting.js");

/** As much of the browser's storage as the module asks for. */
class Storage {
  constructor(limit = Infinity) {
    this.kept = new Map();
    this.limit = limit;
  }

  getItem(name) {
    return this.kept.get(name) ?? null;
  }

  setItem(name, text) {
    if (text.length > this.limit) {
      throw new DOMException("full", "QuotaExceededError");
    }
    this.kept.set(name, text);
  }

  removeItem(name) {
    this.kept.delete(name);
  }
}

const edit = (text) => ({ text, version: "v1", at: 1 });

beforeEach(() => {
  globalThis.localStorage = new Storage();
});

test("put_edit_isThereForThePageThatComesNext", () => {
  new Waiting("segrate/7/2026-03").put("p1", edit("20"));

  assert.deepEqual(new Waiting("segrate/7/2026-03").all(), { p1: edit("20") });
});

test("put_otherAccount_seesNothing", () => {
  new Waiting("segrate/7/2026-03").put("p1", edit("20"));

  assert.deepEqual(new Waiting("segrate/8/2026-03").all(), {});
  assert.deepEqual(new Waiting("milano/7/2026-03").all(), {});
});

test("confirmed_sameText_isForgotten", () => {
  const waiting = new Waiting("k");
  waiting.put("p1", edit("20"));
  waiting.confirmed("p1", "20");

  assert.deepEqual(waiting.all(), {});
  assert.equal(localStorage.kept.size, 0, "nothing is left behind in the browser");
});

test("confirmed_newerTextTyped_staysUntilItIsStoredToo", () => {
  const waiting = new Waiting("k");
  waiting.put("p1", edit("20"));
  waiting.put("p1", edit("30"));
  waiting.confirmed("p1", "20");

  assert.equal(waiting.all().p1.text, "30");
});

test("confirmed_unknownCell_changesNothing", () => {
  const waiting = new Waiting("k");
  waiting.put("p1", edit("20"));
  waiting.confirmed("p2", "20");

  assert.deepEqual(Object.keys(waiting.all()), ["p1"]);
});

test("drop_oneCell_leavesTheOthers", () => {
  const waiting = new Waiting("k");
  waiting.put("p1", edit("20"));
  waiting.put("p2", edit("30"));
  waiting.drop("p1");

  assert.deepEqual(Object.keys(waiting.all()), ["p2"]);
});

for (const broken of ["", "{", "null", "[1"]) {
  test(`all_brokenStorage_${JSON.stringify(broken)}_isEmpty`, () => {
    localStorage.setItem("pdo.waiting.k", broken);

    assert.deepEqual(new Waiting("k").all(), {});
  });
}

test("put_storageFull_keepsWorking", () => {
  globalThis.localStorage = new Storage(5);
  const waiting = new Waiting("k");

  assert.doesNotThrow(() => waiting.put("p1", edit("20")));
  assert.deepEqual(waiting.all(), {});
});
