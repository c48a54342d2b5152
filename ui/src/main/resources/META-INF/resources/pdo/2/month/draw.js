/*
 * The sheet as HTML. Everything is written in one string: 259 rows drawn
 * element by element would keep a clerk waiting, and one table that CSS turns
 * into cards on a telephone is one thing to read out, not two.
 *
 * Roles are spelt out because a table displayed as a grid of cards loses its
 * own in some browsers.
 */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const esc = (text) => String(text ?? "").replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

const PLURAL = /\{(\d), plural,((?:\s*\w+ \{(?:[^{}]|\{\d\})*\})+)\s*\}/g;
const FORM = /(\w+) \{((?:[^{}]|\{\d\})*)\}/g;

/** Fills the placeholders of a text as the server fills those of its own: {0}, or {0, plural, one {a row} other {{0} rows}}. */
export function fill(text, ...values) {
  return text
    .replace(PLURAL, (_, at, forms) => {
      const form = new Map([...forms.matchAll(FORM)].map(([, name, words]) => [name, words]));
      const rules = new Intl.PluralRules(globalThis.document?.documentElement.lang || "it");
      return form.get(rules.select(Number(values[at]))) ?? form.get("other");
    })
    .replace(/\{(\d)\}/g, (_, at) => values[at]);
}

/** The year in twelve bars: outline what was planned, solid what was reached, a tick under the month at hand. */
function strip(row, month) {
  // Against the row's own largest month: a phase spread over three years would otherwise be a flat line.
  const top = Math.max(20, ...row.planned12, ...row.reached12);
  const bar = (value, at, inset) => {
    const height = Math.max(1.5, (value / top) * 20);
    return `M${at * 10 + 1 + inset} ${22 - height}h${8 - 2 * inset}v${height}h-${8 - 2 * inset}z`;
  };
  const path = (values, inset) => values.map((value, at) => (value > 0 ? bar(value, at, inset) : "")).join("");
  return `<svg class="strip" viewBox="0 0 120 26" preserveAspectRatio="xMinYMid" aria-hidden="true" focusable="false">`
    + `<path class="floor" d="M0 22.5h120"/><path class="plan" d="${path(row.planned12, 0)}"/>`
    + `<path class="real" d="${path(row.reached12, 1.5)}"/><path class="now" d="M${(month - 1) * 10} 24.5h10"/></svg>`;
}

function td(kind, label, html, more = "") {
  return `<td role="cell" class="${kind}" data-label="${esc(label)}"${more}>${html}</td>`;
}

function percent(text) {
  return text === "" ? `<span class="absent">–</span>` : `${esc(text)}%`;
}

function gapOf(text, sign) {
  const side = sign > 0 ? "behind" : sign < 0 ? "ahead" : "";
  return text === "" ? `<span class="absent">–</span>` : `<span class="${side}">${esc(text)}%</span>`;
}

/** Signed as the gap of a phase: plus is behind. */
function distance(text) {
  const side = text.startsWith("+") ? "behind" : text.startsWith("−") ? "ahead" : "";
  return text === "" ? `<span class="absent">–</span>` : `<span class="${side}">${esc(text)}</span>`;
}

function entry(row, sheet, t, label) {
  const { value, writable } = row.cell;
  if (row.derived) {
    return `<span class="fixed">${esc(row.derived)}</span>`;
  }
  if (!writable) {
    return `<span class="fixed">${row.kind === "phase" ? percent(value) : esc(value) || `<span class="absent">–</span>`}</span>`;
  }
  const numeric = row.kind === "phase";
  return `<span class="entry ${row.kind}"><input type="text" data-cell="${row.key}" value="${esc(value)}"`
    + ` aria-label="${esc(label)}" aria-describedby="state-${row.key} message-${row.key}" autocomplete="off"`
    + ` spellcheck="false" enterkeyhint="next"${numeric ? ' inputmode="decimal" maxlength="20"' : ' maxlength="200"'}>`
    + `${numeric ? '<span class="unit" aria-hidden="true">%</span>' : ""}`
    + `<span class="state" id="state-${row.key}" data-state-of="${row.key}"></span></span>`;
}

/** What whoever answers for the unit made of the reading, and what they can still do. */
function decisionHtml(row, t) {
  const d = row.decision;
  if (!d || d.words === "") {
    return "";
  }
  const button = (does) => `<button type="button" class="pdo-button small quiet" data-decide="${does}" data-key="${row.key}">${esc(t[`do.${does}`])}</button>`;
  return `<span class="decision" data-state="${d.state}"><span>${esc(d.words)}</span>${["confirm", "back", "undo"].filter((does) => d[does]).map(button).join("")}</span>`;
}

/** Actions stand under their indicator, each with a box of its own: they are cells like the others. */
function actionsHtml(row, sheet, t) {
  if (!row.actions || row.actions.length === 0) {
    return "";
  }
  const box = (action) => {
    const id = `cell-${action.key}`;
    return `<li><input type="checkbox" id="${id}" data-cell="${action.key}"${action.cell.value === "sì" ? " checked" : ""}${action.cell.writable ? "" : " disabled"}`
      + ` aria-describedby="state-${action.key} message-${row.key}"><label for="${id}">${esc(action.text)}</label>`
      + `<span class="said" data-said="${action.key}">${esc(action.said)}</span><span class="state" id="state-${action.key}" data-state-of="${action.key}"></span></li>`;
  };
  return `<tr role="row" class="actions" data-actions-row="${row.key}"><td role="cell" colspan="10"><ul aria-label="${esc(fill(t["actions.of"], row.name))}">`
    + row.actions.map(box).join("") + "</ul></td></tr>";
}

function nameCell(row, code, title, of = "") {
  return `<th role="rowheader" scope="row" class="name"><div>${code ? `<span class="code">${esc(code)}</span>` : ""}<span class="title">`
    + `${of ? `<span class="of">${esc(of)}</span>` : ""}${esc(title)}${row.note ? ` <em class="note">${esc(row.note)}</em>` : ""}`
    + `${row.unit ? `<span class="of">${esc(row.unit)}</span>` : ""}</span></div></th>`;
}

function phaseCells(row, sheet, t) {
  const label = fill(t["entry.phase"], row.code, row.title, sheet.monthName);
  const c = row.checkpoint;
  const upTo = fill(t["head.upTo"], sheet.monthShort);
  return nameCell(row, row.code, row.title)
    + td("year", t["head.year"], strip(row, sheet.month))
    + td("number planned", fill(t["head.planned"], sheet.monthShort), percent(row.planned)
      + (row.proposed ? ` <abbr title="${esc(t.proposed)}">?</abbr>` : ""))
    + td("input", fill(t["head.reached"], sheet.monthShort), entry(row, sheet, t, label))
    + td("number sum", `${upTo}: ${t["head.plannedSum"]}`, percent(row.plannedSum))
    + td("number", `${upTo}: ${t["head.reachedSum"]}`, percent(row.reachedSum))
    + td("number gap", `${upTo}: ${t["head.gap"]}`, gapOf(row.gap, row.gapSign))
    + td("number point", `${sheet.checkpointName}: ${t["head.target"]}`, percent(c.target))
    + td("number", `${sheet.checkpointName}: ${t["head.actual"]}`, percent(c.reached))
    + td("number gap", `${sheet.checkpointName}: ${t["head.gap"]}`, gapOf(c.gap, c.gapSign));
}

function indicatorCells(row, sheet, t) {
  const label = fill(t["entry.indicator"], row.name, sheet.monthName);
  const readings = row.readings.length === 0
    ? `<span class="absent">${esc(t["readings.none"])}</span>`
    : row.readings.map((r) => `<span class="reading"><span class="when">${esc(r.month)}</span> ${esc(r.text)}</span>`).join("");
  return nameCell(row, row.dimension, row.name, row.of)
    + td("target", t["head.expected"], `<span class="text">${esc(row.target) || "–"}</span> <span class="words">${esc(row.words)}</span>`, ' colspan="2"')
    + td("input", fill(t["head.reading"], sheet.monthShort), entry(row, sheet, t, label) + `<span data-decision="${row.key}">${decisionHtml(row, t)}</span>`)
    + td("readings", t["head.readings"], readings, ' colspan="2"')
    + td("distance", t["head.distance"], distance(row.gap), ' colspan="4"');
}

/** Why a stored reading does not count, and how to write it so that it does. */
export function doubtHtml(row, t) {
  return row.doubt ? `<p><strong>${esc(t["doubt.title"])}</strong> ${esc(row.doubt)}</p>` : "";
}

export { decisionHtml };

export function rowHtml(row, sheet, t) {
  const classes = ["row", row.kind, row.must ? "must" : "", row.cell.writable ? "mine" : ""].filter(Boolean).join(" ");
  return `<tr role="row" class="${classes}" data-row="${row.key}">`
    + (row.kind === "phase" ? phaseCells(row, sheet, t) : indicatorCells(row, sheet, t)) + "</tr>"
    + actionsHtml(row, sheet, t)
    + `<tr role="row" class="message" data-message-row="${row.key}"${row.doubt ? ' data-kind="doubt"' : " hidden"}><td role="cell" colspan="10">`
    + `<div id="message-${row.key}">${doubtHtml(row, t)}</div></td></tr>`;
}

function objectiveHtml(objective, sheet, t) {
  const indicators = objective.rows.filter((row) => row.kind === "indicator");
  const phases = objective.rows.filter((row) => row.kind === "phase");
  const unit = [...objective.path, objective.unit].filter(Boolean).join(" › ");
  return `<tbody role="rowgroup" data-objective="${objective.id}" aria-labelledby="o-${objective.id}">`
    + `<tr role="row" class="objective"><th role="rowheader" scope="rowgroup" colspan="10" id="o-${objective.id}">`
    + `<span class="unit-name">${esc(unit)}</span><a href="${esc(objective.href)}"><span class="code">${esc(objective.code)}</span> ${esc(objective.title)}</a></th></tr>`
    + phases.map((row) => rowHtml(row, sheet, t)).join("")
    + (indicators.length > 0 && sheet.hasPhases ? indicatorHead(sheet, t) : "")
    + indicators.map((row) => rowHtml(row, sheet, t)).join("")
    + "</tbody>";
}

function indicatorHead(sheet, t) {
  const th = (text, span = 1) => `<th role="columnheader" scope="col" colspan="${span}">${esc(text)}</th>`;
  return `<tr role="row" class="subhead">${th(t["head.indicator"])}${th(t["head.expected"], 2)}`
    + `${th(fill(t["head.reading"], sheet.monthShort))}${th(t["head.readings"], 2)}${th(t["head.distance"], 4)}</tr>`;
}

function head(sheet, t) {
  if (!sheet.hasPhases) {
    return `<thead role="rowgroup">${indicatorHead(sheet, t)}</thead>`;
  }
  const th = (text, kind = "number") => `<th role="columnheader" scope="col" class="${kind}">${esc(text)}</th>`;
  return `<thead role="rowgroup"><tr role="row" class="over"><td role="cell" colspan="4"></td>`
    + `<th role="columnheader" scope="colgroup" colspan="3" class="sum">${esc(fill(t["head.upTo"], sheet.monthName))}</th>`
    + `<th role="columnheader" scope="colgroup" colspan="3" class="point">${esc(fill(t["head.checkpoint"], sheet.checkpointName))}</th></tr>`
    + `<tr role="row">${th(t["head.phase"], "name")}${th(t["head.year"], "year")}${th(fill(t["head.planned"], sheet.monthShort))}`
    + `${th(fill(t["head.reached"], sheet.monthShort), "input")}${th(t["head.plannedSum"], "number sum")}${th(t["head.reachedSum"])}${th(t["head.gap"])}`
    + `${th(t["head.target"], "number point")}${th(t["head.actual"])}${th(t["head.gap"])}</tr></thead>`;
}

export function tableHtml(sheet, t) {
  const cols = ["name", "year", "figure", "input", "figure", "figure", "figure", "figure", "figure", "figure"];
  return `<table role="table" class="sheet"><caption class="pdo-visually-hidden">${esc(fill(t.caption, sheet.monthName))}</caption>`
    + `<colgroup>${cols.map((kind) => `<col class="${kind}">`).join("")}</colgroup>${head(sheet, t)}`
    + sheet.objectives.map((objective) => objectiveHtml(objective, sheet, t)).join("") + "</table>";
}
