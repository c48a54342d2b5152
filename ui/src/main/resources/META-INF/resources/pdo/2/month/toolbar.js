/*
 * What stands over the grid: how much is filled, what to show of it, the
 * keyboard in a few words. Filters only hide rows; what was typed in a hidden
 * row is saved like the rest.
 */
import { esc, fill } from "./draw.js";

export function toolbarHtml(sheet, t) {
  const units = unitsOf(sheet);
  const option = (value, text) => `<option value="${esc(value)}">${esc(text)}</option>`;
  const objectives = sheet.objectives.map((o) => option(o.id, `${o.code} ${o.title}`)).join("");
  return `<div class="progress" role="group" aria-label="${esc(t["progress.label"])}"><div class="pdo-meter"><div class="bar" aria-hidden="true"><div class="fill"></div></div>`
    + `<span class="label" data-progress></span></div><span class="sync" data-sync></span><button type="button" class="pdo-button small primary" data-decide="all" data-confirm-all hidden></button></div>`
    + `<div class="pdo-toolbar filters">`
    + `<div class="pdo-field"><label for="grid-objective">${esc(t["filter.objective"])}</label><select class="pdo-select" id="grid-objective" data-filter="objective">${option("", t["filter.all"])}${objectives}</select></div>`
    + (units.length > 1 ? `<div class="pdo-field"><label for="grid-unit">${esc(t["filter.unit"])}</label><select class="pdo-select" id="grid-unit" data-filter="unit">${option("", t["filter.allUnits"])}${units.map((u) => option(u.id, u.name)).join("")}</select></div>` : "")
    + (sheet.open ? `<label class="pdo-check"><input type="checkbox" data-filter="must"> ${esc(t["filter.must"])}</label>` : "")
    + `<details class="keys"><summary>${esc(t["keys.title"])}</summary><div class="keys-list">${keysHtml(t)}</div></details></div>`;
}

/** Every unit that answers for an objective or for a row of one, by name; two of one name stay two. */
export function unitsOf(sheet) {
  const names = new Map();
  for (const objective of sheet.objectives) {
    for (const part of [objective, ...objective.rows]) {
      if (part.unitId) {
        names.set(part.unitId, part.unitName);
      }
    }
  }
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, "it"));
}

/** Whether a unit answers for the objective or for one of its rows. */
export function answers(objective, unit) {
  return [objective, ...objective.rows].some((part) => part.unitId === unit);
}

function keysHtml(t) {
  return t["keys.list"].split(";").map((pair) => {
    const [keys, what] = pair.split("=");
    return `<div><kbd>${esc(keys.trim())}</kbd> ${esc(what.trim())}</div>`;
  }).join("");
}

/** Shows what the filters ask for; an objective with no row left goes with its rows. */
export function applyFilters(root, sheet) {
  const value = (name) => root.querySelector(`[data-filter="${name}"]`);
  const objective = value("objective")?.value ?? "";
  const unit = value("unit")?.value ?? "";
  const must = value("must")?.checked ?? false;
  let shown = 0;
  for (const o of sheet.objectives) {
    let rows = 0;
    for (const row of o.rows) {
      const hidden = must && !row.must && !row.touched;
      root.querySelector(`[data-row="${row.key}"]`).hidden = hidden;
      root.querySelector(`[data-actions-row="${row.key}"]`)?.toggleAttribute("hidden", hidden);
      rows += hidden ? 0 : 1;
    }
    const gone = (objective !== "" && o.id !== objective) || (unit !== "" && !answers(o, unit)) || rows === 0;
    root.querySelector(`[data-objective="${o.id}"]`).hidden = gone;
    shown += gone ? 0 : rows;
  }
  root.querySelector("[data-nothing]").hidden = shown > 0;
}

/** Fills the bar and says it in words; returns whether nothing is left to write. */
export function showProgress(root, filled, due, t) {
  const share = due === 0 ? 1 : filled / due;
  const fillBar = root.querySelector(".progress .fill");
  fillBar.style.width = `${Math.round(share * 100)}%`;
  fillBar.classList.toggle("full", share >= 1);
  root.querySelector("[data-progress]").textContent = due === 0 ? t["progress.none"] : fill(t.progress, filled, due);
  return due > 0 && filled === due;
}
