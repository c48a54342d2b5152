/*
 * Edits that the server has not confirmed yet, kept in the browser. A line that
 * drops, a session that expires, a tab closed by mistake: what was typed is
 * here until the server has answered "stored", and not a moment less.
 *
 * One entry of localStorage per tenant, account, plan and month (the key comes
 * from the server), so that two people on one machine never see each other's.
 */
const PREFIX = "pdo.waiting.";

export class Waiting {
  constructor(key) {
    this.name = PREFIX + key;
  }

  /** @returns {Object<string, {text: string, version: string, at: number}>} by cell */
  all() {
    try {
      return JSON.parse(localStorage.getItem(this.name)) ?? {};
    } catch {
      // Not ours or cut short: nothing in it can be trusted.
      return {};
    }
  }

  put(cell, edit) {
    const edits = this.all();
    edits[cell] = edit;
    this.#write(edits);
  }

  /** Forgets an edit, unless something newer was typed into the cell meanwhile. */
  confirmed(cell, text) {
    const edits = this.all();
    if (cell in edits && edits[cell].text === text) {
      delete edits[cell];
      this.#write(edits);
    }
  }

  drop(cell) {
    const edits = this.all();
    delete edits[cell];
    this.#write(edits);
  }

  #write(edits) {
    try {
      if (Object.keys(edits).length === 0) {
        localStorage.removeItem(this.name);
      } else {
        localStorage.setItem(this.name, JSON.stringify(edits));
      }
    } catch {
      // Storage full or forbidden: the edit still waits in the page itself.
    }
  }
}
