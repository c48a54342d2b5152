/*
 * <pdo-month-grid>: the month of a person. The server sets the property
 * "sheet" (everything to show, in words ready to read) and answers
 * $server.save(edits); what is between the two is here.
 *
 * The element draws in the light of the page, not in a shadow: print, focus
 * and the look are the product's own.
 */
import { conflictHtml, lostHtml, refusedHtml } from "./answers.js";
import { Cell, showText, textOf } from "./cells.js";
import { Decisions } from "./decisions.js";
import { decisionHtml, doubtHtml, esc, fill, rowHtml, tableHtml } from "./draw.js";
import { blockOf, Keys } from "./keys.js";
import { Sync } from "./sync.js";
import { applyFilters, showProgress, toolbarHtml } from "./toolbar.js";
import { Undo } from "./undo.js";
import { Waiting } from "./waiting.js";

class MonthGrid extends HTMLElement {
  #sheet = null;
  #cells = new Map();
  #rows = new Map();
  /** The row in which an action stands, by the key of its cell. */
  #owners = new Map();
  #decisions = new Decisions(this);
  #keys = new Keys(this);

  connectedCallback() {
    this.#adoptEarlySheet();
    this.classList.add("month-grid");
    if (!this.listening) {
      this.listening = true;
      this.#keys.listenTo(this);
      this.addEventListener("change", (event) => event.target.dataset.filter && applyFilters(this, this.#sheet));
      this.addEventListener("change", (event) => event.target.type === "checkbox" && event.target.dataset.cell && this.commit(event.target));
      this.addEventListener("click", (event) => this.#click(event));
    }
    this.online = () => this.sync?.flush();
    window.addEventListener("online", this.online);
    if (this.#sheet) {
      this.#draw();
    }
  }

  disconnectedCallback() {
    window.removeEventListener("online", this.online);
  }

  /** A sheet set before this module was loaded hides the setter below it. */
  #adoptEarlySheet() {
    if (Object.hasOwn(this, "sheet")) {
      const early = this.sheet;
      delete this.sheet;
      this.#sheet = early;
    }
  }

  set sheet(sheet) {
    this.#sheet = sheet;
    if (this.isConnected && sheet) {
      this.#draw();
    }
  }

  get sheet() {
    return this.#sheet;
  }

  #draw() {
    const sheet = this.#sheet;
    const t = sheet.texts;
    const started = performance.now();
    sheet.hasPhases = sheet.objectives.some((objective) => objective.rows.some((row) => row.kind === "phase"));
    this.#cells.clear();
    this.#rows.clear();
    this.#owners.clear();
    for (const row of sheet.objectives.flatMap((objective) => objective.rows)) {
      this.#rows.set(row.key, row);
      if (row.cell.writable) {
        this.#cells.set(row.key, new Cell(row.key, row.cell));
      }
      for (const action of row.actions ?? []) {
        this.#owners.set(action.key, row);
        if (action.cell.writable) {
          this.#cells.set(action.key, new Cell(action.key, action.cell));
        }
      }
    }
    this.innerHTML = `${toolbarHtml(sheet, t)}<div class="all-done" data-done hidden></div>${tableHtml(sheet, t)}`
      + `<p class="nothing" data-nothing hidden>${esc(t.nothing)}</p><div class="pdo-visually-hidden" aria-live="polite" data-say></div>`;
    this.undoing = new Undo();
    this.waiting = new Waiting(sheet.key);
    this.sync = new Sync(this.#cells, this.waiting, (edits) => this.#send(edits), (cells, rows) => this.#changed(cells, rows));
    this.#progress();
    this.#showAsked();
    this.#replay();
    this.dataset.drawn = Math.round(performance.now() - started);
  }

  /** A link may ask for one unit alone. */
  #showAsked() {
    const choice = this.querySelector('[data-filter="unit"]');
    if (choice && [...choice.options].some((option) => option.value === this.#sheet.unit)) {
      choice.value = this.#sheet.unit;
      applyFilters(this, this.#sheet);
    }
  }

  #send(edits) {
    return this.$server.save(edits);
  }

  /** What an earlier visit typed and never saw confirmed goes first, on the version it was typed over. */
  #replay() {
    const again = [];
    for (const [key, edit] of Object.entries(this.waiting.all())) {
      const cell = this.#cells.get(key);
      if (cell && cell.stored === edit.text) {
        this.waiting.drop(key);
      } else if (cell) {
        cell.text = edit.text;
        cell.version = edit.version;
        cell.state = "waiting";
        showText(this.#input(key), edit.text);
        again.push(cell);
      } else if (this.#row(key)) {
        this.#message(key, lostHtml(key, edit.text, this.#sheet.texts), "refused");
      }
    }
    if (again.length > 0) {
      this.#say(fill(this.#t("replay"), again.length));
      this.sync.take(again);
    }
  }

  /* ---- what the keyboard asks for ---- */

  /** Cells in the order they are seen, without the hidden ones. */
  cells() {
    return [...this.querySelectorAll("input[data-cell]")].filter((input) => input.offsetParent !== null);
  }

  isDirty(input) {
    return textOf(input).trim() !== this.#cells.get(input.dataset.cell).text;
  }

  commit(input) {
    const cell = this.#cells.get(input.dataset.cell);
    if (cell && cell.state !== "conflict") {
      this.#enter([{ key: cell.key, text: this.#clean(cell.key, textOf(input)) }], true);
    }
  }

  restore(input) {
    const cell = this.#cells.get(input.dataset.cell);
    if (cell.state === "refused" && !this.isDirty(input)) {
      cell.giveUp();
      this.waiting.drop(cell.key);
      this.#changed([cell]);
    }
    showText(input, cell.text);
  }

  undo() {
    this.#enter(this.undoing.back(), false);
  }

  redo() {
    this.#enter(this.undoing.forth(), false);
  }

  /** A block goes down from the cell, over rows of its kind that can be seen; a column of percentages never lands in readings. */
  paste(input, text) {
    const block = blockOf(text);
    const kind = this.#rows.get(input.dataset.cell)?.kind;
    const column = [...this.querySelectorAll("tr[data-row]")]
      .filter((tr) => tr.offsetParent !== null && this.#rows.get(tr.dataset.row).kind === kind)
      .map((tr) => tr.dataset.row);
    const from = column.indexOf(input.dataset.cell);
    const landed = block.values.map((value, at) => ({ key: column[from + at], text: value }));
    const edits = landed
      .filter(({ key }) => this.#cells.has(key))
      .map(({ key, text: value }) => ({ key, text: this.#clean(key, value) }));
    this.#enter(edits, true);
    const lost = landed.length - edits.length;
    this.#say([
      fill(this.#t("pasted"), edits.length),
      lost > 0 ? fill(this.#t("pasted.lost"), lost) : "",
      block.columns > 1 ? this.#t("pasted.columns") : "",
    ].filter(Boolean).join(" "), true);
  }

  #enter(edits, recorded) {
    const changed = [];
    const gesture = [];
    for (const { key, text } of edits) {
      const cell = this.#cells.get(key);
      const before = cell.text;
      const input = this.#input(key);
      const toSend = cell.type(text);
      if (textOf(input) !== text) {
        showText(input, text);
      }
      if (before !== text) {
        gesture.push({ key, before, after: text });
        if (!toSend) {
          this.waiting.drop(key);
          this.#changed([cell]);
        }
      }
      if (toSend) {
        changed.push(cell);
      }
    }
    if (recorded) {
      this.undoing.record(gesture);
    } else if (gesture.length > 0) {
      this.#input(gesture[0].key).focus();
    }
    if (changed.length > 0) {
      this.sync.take(changed);
    }
  }

  /** A spreadsheet copies 50%: the sign is the column's, not the value's. */
  #clean(key, text) {
    const trimmed = text.trim();
    return this.#rows.get(key)?.kind === "phase" ? trimmed.replace(/\s*%$/, "") : trimmed;
  }

  /* ---- what the server answers ---- */

  #changed(cells, rows = []) {
    rows.forEach((row) => this.#redraw(row));
    cells.forEach((cell) => this.#show(cell));
    const told = cells.filter((cell) => ["saved", "refused", "conflict"].includes(cell.state));
    if (told.length === 1) {
      this.#say(`${this.#name(told[0].key)}: ${this.#stateText(told[0])}. ${told[0].messages.join(" ")}`);
    } else if (told.length > 1) {
      const saved = told.filter((cell) => cell.state === "saved").length;
      this.#say(fill(this.#t("told"), saved, told.length - saved));
    }
    this.#progress();
  }

  /** New figures of a row, without touching the field in which somebody may be typing. */
  #redraw(row) {
    const old = this.querySelector(`tr[data-row="${row.key}"]`);
    if (!old) {
      return;
    }
    Object.assign(this.#rows.get(row.key), row);
    const table = document.createElement("table");
    table.innerHTML = `<tbody>${rowHtml(row, this.#sheet, this.#sheet.texts)}</tbody>`;
    const fresh = table.querySelector("tr");
    [...fresh.children].forEach((cell, at) => {
      if (!cell.classList.contains("input") || !row.cell.writable) {
        old.children[at].innerHTML = cell.innerHTML;
      }
    });
    old.className = fresh.className;
    this.#redrawUnder(row);
    const cell = this.#cells.get(row.key);
    // A neighbour's answer may carry a cell that others changed: take it only where nothing of ours is at stake.
    if (cell?.state === "clean" && cell.version !== row.cell.version && this.#input(row.key) !== document.activeElement) {
      cell.stored = cell.text = row.cell.value;
      cell.version = row.cell.version;
      showText(this.#input(row.key), cell.text);
    }
  }

  /** The approval beside the field, which is left alone, and the actions below it. */
  #redrawUnder(row) {
    const decision = this.querySelector(`[data-decision="${row.key}"]`);
    if (decision) {
      decision.innerHTML = decisionHtml(row, this.#sheet.texts);
    }
    for (const action of row.actions ?? []) {
      this.querySelector(`[data-said="${action.key}"]`).textContent = action.said;
      const cell = this.#cells.get(action.key);
      if (cell?.state === "clean" && cell.version !== action.cell.version) {
        cell.stored = cell.text = action.cell.value;
        cell.version = action.cell.version;
        showText(this.#input(action.key), cell.text);
      }
    }
  }

  #show(cell) {
    const input = this.#input(cell.key);
    const typing = input === document.activeElement && this.isDirty(input) && cell.state !== "saved";
    if (!typing && cell.state === "saved" && textOf(input).trim() === cell.sentText) {
      showText(input, cell.text);
    } else if (!typing && cell.state === "clean") {
      showText(input, cell.text);
    }
    const state = this.querySelector(`[data-state-of="${cell.key}"]`);
    state.textContent = this.#stateText(cell);
    state.dataset.state = this.#stateName(cell);
    input.setAttribute("aria-invalid", String(cell.state === "refused" || cell.state === "conflict"));
    if (cell.state === "refused") {
      this.#message(cell.key, refusedHtml(cell, this.#sheet.texts), "refused");
    } else if (cell.state === "conflict") {
      this.#message(cell.key, conflictHtml(cell, this.#sheet.texts), "conflict");
    } else {
      this.#message(cell.key, this.#doubt(cell), "doubt");
    }
    this.#row(cell.key).touched = true;
  }

  #click({ target }) {
    const decide = target.closest("button[data-decide]");
    if (decide) {
      this.#decisions.click(decide);
      return;
    }
    const button = target.closest("button[data-does]");
    if (!button) {
      return;
    }
    const { does, key } = button.dataset;
    const cell = this.#cells.get(key);
    this.waiting.drop(key);
    if (does === "forget") {
      this.#message(key, "", "");
      return;
    }
    cell[does]();
    if (cell.state === "waiting") {
      this.sync.take([cell]);
    } else {
      this.#changed([cell]);
    }
    showText(this.#input(key), cell.text);
    this.#input(key).focus();
  }

  #row(key) {
    return this.#rows.get(key) ?? this.#owners.get(key);
  }

  /* ---- what a decision on readings needs of the grid ---- */

  row(key) {
    return this.#rows.get(key);
  }

  waitingForMe() {
    return [...this.#rows.values()].filter((row) => row.decision?.confirm && row.decision.state === "WAITING");
  }

  text(key, ...values) {
    return fill(this.#t(key), ...values);
  }

  tell(key, html, kind) {
    this.#message(key, html, kind);
  }

  /** The row as it is now: a decision has moved its version, also under a value that was just saved. */
  decided(rows, words) {
    for (const row of rows) {
      this.#redraw(row);
      const cell = this.#cells.get(row.key);
      if (cell && (cell.state === "clean" || cell.state === "saved") && cell.text === row.cell.value) {
        cell.version = row.cell.version;
      }
    }
    this.#say(words);
    this.#progress();
  }

  #message(key, html, kind) {
    const tr = this.querySelector(`tr[data-message-row="${this.#row(key).key}"]`);
    tr.hidden = html === "";
    tr.dataset.kind = kind;
    tr.querySelector("div").innerHTML = html;
  }

  /** Of the text that is stored; what is being typed over it is not judged yet. */
  #doubt(cell) {
    const row = this.#rows.get(cell.key);
    const stored = row && ["clean", "saved"].includes(cell.state) && cell.text === row.cell.value;
    return stored ? doubtHtml(row, this.#sheet.texts) : "";
  }

  #stateName(cell) {
    if (cell.state === "saved" && this.#doubt(cell) !== "") {
      return "doubtful";
    }
    return (cell.state === "saving" || cell.state === "waiting") && this.sync.late ? "late" : cell.state;
  }

  #stateText(cell) {
    return this.#t(`state.${this.#stateName(cell)}`);
  }

  #progress() {
    const due = [...this.#rows.values()].filter((row) => row.due);
    const filled = due.filter((row) => row.answered || (this.#cells.get(row.key)?.filled && !row.doubt) || row.actions?.some((action) => this.#cells.get(action.key)?.state === "saved"));
    const done = showProgress(this, filled.length, due.length, this.#sheet.texts);
    const open = [...this.#cells.values()].filter((cell) => !["clean", "saved"].includes(cell.state));
    const sync = this.querySelector("[data-sync]");
    sync.textContent = open.length === 0 ? this.#t("sync.all") : fill(this.#t("sync.open"), open.length);
    sync.dataset.open = open.length;
    sync.hidden = this.#cells.size === 0;
    this.#decisions.showAll(this.querySelector("[data-confirm-all]"));
    const doneBox = this.querySelector("[data-done]");
    const show = done && open.length === 0;
    if (show && doneBox.hidden) {
      doneBox.innerHTML = `<strong>${esc(fill(this.#t("done.title"), this.#sheet.monthName))}</strong><p>${esc(this.#t("done.words"))}</p>`
        + `<a class="pdo-button small" href="${esc(this.#sheet.resultsHref)}">${esc(this.#t("done.results"))}</a>`;
    }
    doneBox.hidden = !show;
  }

  #say(words, alsoSeen = false) {
    this.querySelector("[data-say]").textContent = words;
    if (alsoSeen) {
      this.querySelector("[data-sync]").title = words;
    }
  }

  #name(key) {
    const row = this.#row(key);
    const action = row.actions?.find((one) => one.key === key);
    if (action) {
      return fill(this.#t("entry.action"), action.text, this.#sheet.monthName);
    }
    return row.kind === "phase" ? fill(this.#t("name.phase"), row.code) : row.name;
  }

  #t(key) {
    return this.#sheet.texts[key];
  }

  #input(key) {
    return this.querySelector(`input[data-cell="${key}"]`);
  }
}

customElements.define("pdo-month-grid", MonthGrid);
