/*
 * Sends edits and files the answers. One message is under way at a time: edits
 * typed meanwhile go together in the next one, so a fast typist or a pasted
 * block never floods the server, and answers never overtake each other.
 */
const SLOW = 1500;

/** Edits in one message. The server takes no more than 2,000: what is longer goes in several, one after the other. */
export const MOST = 500;

export class Sync {
  /**
   * @param send (edits) => Promise of {outcomes, rows}
   * @param changed (cells) => void, told of every cell whose state changed
   */
  constructor(cells, waiting, send, changed) {
    this.cells = cells;
    this.waiting = waiting;
    this.send = send;
    this.changed = changed;
    this.busy = false;
    this.late = false;
  }

  /** Takes what was typed into cells: keeps it in the browser, then sends it. */
  take(cells) {
    for (const cell of cells) {
      this.waiting.put(cell.key, { text: cell.text, version: cell.version, at: Date.now() });
    }
    this.changed(cells);
    queueMicrotask(() => this.flush());
  }

  async flush() {
    const batch = [...this.cells.values()].filter((cell) => cell.state === "waiting").slice(0, MOST);
    if (this.busy || batch.length === 0) {
      return;
    }
    this.busy = true;
    const edits = batch.map((cell) => ({ key: cell.key, text: cell.text, note: cell.note, version: cell.version }));
    batch.forEach((cell) => cell.sent());
    this.changed(batch);
    const slow = setTimeout(() => this.#nowLate(batch), SLOW);
    try {
      const answer = await this.send(edits);
      batch.forEach((cell, at) => this.#file(cell, edits[at].text, answer.outcomes[at]));
      this.late = false;
      this.changed(batch, answer.rows);
    } catch (failed) {
      // Nobody can say whether it was stored: it waits here, and goes again when the line is back.
      console.warn("save not answered", failed);
      batch.forEach((cell) => (cell.state = "waiting"));
      this.late = true;
      this.changed(batch);
      setTimeout(() => this.flush(), 4000);
    } finally {
      clearTimeout(slow);
      this.busy = false;
    }
    if (!this.late) {
      this.flush();
    }
  }

  #nowLate(batch) {
    this.late = true;
    this.changed(batch);
  }

  #file(cell, text, outcome) {
    switch (outcome.state) {
      case "saved":
        cell.saved(outcome.value, outcome.version);
        this.waiting.confirmed(cell.key, text);
        break;
      case "conflict":
        cell.conflicted(outcome);
        break;
      case "refused":
        cell.refused(outcome.messages);
        break;
      default:
        throw new Error(`unknown outcome ${outcome.state}`);
    }
  }
}
