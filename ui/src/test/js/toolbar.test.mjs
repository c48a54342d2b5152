import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./modules.mjs";

const { unitsOf, answers } = await load("month/toolbar.js");

const part = (unitId, unitName, rows = []) => ({ unitId, unitName, rows });

test("units_ofOneName_stayTwoChoices", () => {
  const sheet = { objectives: [part("b", "Segreteria"), part("a", "Segreteria")] };
  assert.deepEqual(unitsOf(sheet).map((unit) => unit.id).sort(), ["a", "b"]);
});

test("units_thatAnswerForARowOnly_areChoicesToo", () => {
  const sheet = { objectives: [part("a", "Direzione", [part("b", "Sezione"), part("a", "Direzione")]), part("", "")] };
  assert.deepEqual(unitsOf(sheet), [{ id: "a", name: "Direzione" }, { id: "b", name: "Sezione" }]);
});

test("objective_answersForItsUnitAndThoseOfItsRows", () => {
  const objective = part("a", "Direzione", [part("b", "Sezione")]);
  assert.ok(answers(objective, "a"));
  assert.ok(answers(objective, "b"));
  assert.ok(!answers(objective, "c"));
});
