/*
 * What was typed into a form and has not reached the server yet, kept in this
 * browser by the path of its field: { text, was, at }. "was" is what stood in
 * the field before, so that a later visit can tell whether somebody changed it
 * meanwhile. Windows on the same form share a drawer: each touches its own paths.
 */
const PREFIX = "pdo-form:";

export class Drawer {
  #key;

  constructor(key) {
    this.#key = PREFIX + key;
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.#key)) ?? {};
    } catch {
      return {};
    }
  }

  put(path, entry) {
    this.#write({ ...this.read(), [path]: entry });
  }

  remove(paths) {
    const kept = this.read();
    for (const path of paths) {
      delete kept[path];
    }
    this.#write(kept);
  }

  #write(entries) {
    try {
      if (Object.keys(entries).length === 0) {
        localStorage.removeItem(this.#key);
      } else {
        localStorage.setItem(this.#key, JSON.stringify(entries));
      }
    } catch {
      // A full or forbidden memory: the text is still in its field, and on its way.
    }
  }
}
