/*
 * Rows that were asked for and are not there yet, with what was typed for each:
 * whoever presses a button to add a row goes on typing at once.
 */
const PATIENCE = 10000;

export class Ahead {
  #asked = [];

  ask() {
    this.#asked.push({ text: "", since: Date.now(), from: document.activeElement });
  }

  /** What was typed for the row that is there now, and where the person was who asked for it. */
  next() {
    return this.#asked.shift() ?? { text: "", from: document.activeElement };
  }

  get waiting() {
    return this.#asked.length > 0;
  }

  /** Takes a key that no field took; whether it was meant for a row to come. */
  takes(event) {
    const ahead = this.#asked.at(-1);
    if (!ahead || event.target.matches("[data-path]") || Date.now() - ahead.since > PATIENCE) {
      return false;
    }
    if (event.key === "Backspace") {
      ahead.text = ahead.text.slice(0, -1);
      return true;
    }
    const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    // A first blank presses the button again.
    if (!letter || (event.key === " " && ahead.text === "")) {
      return false;
    }
    ahead.text += event.key;
    return true;
  }
}
