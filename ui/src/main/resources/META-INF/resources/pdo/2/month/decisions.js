/*
 * Confirming readings and sending them back, for whoever answers for a unit.
 * A decision is taken on what the person sees: the version goes with it, and a
 * reading that changed meanwhile is shown again instead of being confirmed.
 */
import { esc } from "./draw.js";
import { MOST } from "./sync.js";

const DECISION = { confirm: "APPROVED", sendBack: "SENT_BACK", undo: "WAITING" };
const SAID = { confirm: "confirmed", sendBack: "sentBack", undo: "unconfirmed" };

export class Decisions {
  /** @param grid gives row(key), waitingForMe(), text(key, …), tell(key, html, kind), decided(rows, words) and $server */
  constructor(grid) {
    this.grid = grid;
  }

  click(button) {
    const { decide, key } = button.dataset;
    if (decide === "all") {
      this.#send(this.grid.waitingForMe(), "confirm", "");
    } else if (decide === "back") {
      this.#ask(key);
    } else if (decide === "giveUp") {
      this.grid.tell(key, "", "");
    } else {
      const note = button.closest("tr")?.querySelector("textarea[data-note]")?.value ?? "";
      this.#send([this.grid.row(key)], decide, decide === "sendBack" ? note : "");
    }
  }

  /** One button for all that waits; none when nothing does. */
  showAll(button) {
    const waiting = this.grid.waitingForMe().length;
    button.hidden = waiting === 0;
    button.textContent = waiting === 0 ? "" : this.grid.text("do.confirmAll", waiting);
  }

  #ask(key) {
    const t = (name) => esc(this.grid.text(name));
    this.grid.tell(key, `<label for="note-${key}">${t("back.note")}</label><textarea id="note-${key}" class="pdo-input" rows="2" maxlength="1000" data-note></textarea>`
      + `<button type="button" class="pdo-button small primary" data-decide="sendBack" data-key="${key}">${t("do.sendBack")}</button>`
      + `<button type="button" class="pdo-button small" data-decide="giveUp" data-key="${key}">${t("do.giveUp.note")}</button>`, "conflict");
    this.grid.querySelector(`#note-${CSS.escape(key)}`).focus();
  }

  async #send(rows, does, note) {
    for (let at = 0; at < rows.length; at += MOST) {
      await this.#sendSome(rows.slice(at, at + MOST), does, note);
    }
  }

  async #sendSome(rows, does, note) {
    const answer = await this.grid.$server.decide(rows.map((row) => ({ key: row.key, decision: DECISION[does], note, version: row.cell.version })));
    let done = 0;
    const fresh = new Map(answer.rows.map((row) => [row.key, row]));
    rows.forEach((row, at) => {
      const outcome = answer.outcomes[at];
      if (outcome.state === "saved") {
        done += 1;
        this.grid.tell(row.key, "", "");
      } else if (outcome.state === "refused") {
        this.grid.tell(row.key, outcome.messages.map((message) => `<p>${esc(message)}</p>`).join("") + this.#close(row.key), "refused");
      } else {
        this.grid.tell(row.key, `<p>${esc(this.grid.text("decision.conflict", outcome.theirs))}</p>` + this.#close(row.key), "conflict");
      }
    });
    this.grid.decided([...fresh.values()], this.grid.text(SAID[does], done));
  }

  #close(key) {
    return `<button type="button" class="pdo-button small" data-decide="giveUp" data-key="${key}">${esc(this.grid.text("do.forget"))}</button>`;
  }
}
