import { Ahead } from "./ahead.js";
import { Drawer } from "./drawer.js";
import { textOf, write } from "./field.js";
import { neighbour, paste } from "./grid.js";
import { Hold } from "./hold.js";

/*
 * <pdo-form>: a form whose fields the server draws. Every field that carries
 * data-path tells its text to $server.typed(texts, upTo, left) when typing rests,
 * and at once when it is left. What has not arrived yet is kept in the browser
 * too, and counts more than what the server says of the same field meanwhile: a
 * broken line, an ended session or a slow answer loses nothing.
 *
 * With data-each the first letter is told at once and those after it every so
 * many milliseconds; $server.rested() follows when typing rests.
 *
 * What carries data-reshapes makes another form of this one when it changes or is
 * pressed: until the answer is there, nothing of the old form takes an entry.
 *
 * Whoever presses a button to add a row may go on typing: what comes before the
 * row is there is put into it. Nobody is taken away from a field they write in.
 * Ctrl+S saves.
 */
const SOON = 400;
const PATIENCE = 10000;
const FIELD = "[data-path]";

class PdoForm extends HTMLElement {
  static #forms = new Map();

  /** The form was saved as another one: what it keeps and the server has not heard belongs there now. */
  static passOn(key, next, heard) {
    const form = PdoForm.#forms.get(key);
    form?.#arrived(heard);
    const to = new Drawer(next);
    for (const [path, entry] of form?.#pending ?? []) {
      to.put(path, entry);
    }
    form?.#drawer.remove([...form.#pending.keys()]);
    form?.#pending.clear();
  }

  #pending = new Map();
  #before = new Map();
  #timer = 0;
  #resting = 0;
  #count = 0;
  #told = 0;
  #writing = false;
  #ahead = new Ahead();
  #hold = new Hold(this);

  connectedCallback() {
    this.listeners = new AbortController();
    const own = { signal: this.listeners.signal };
    this.addEventListener("focusin", (event) => this.#entered(event.target), own);
    this.addEventListener("input", (event) => this.#typed(event.target, SOON), own);
    this.addEventListener("change", (event) => this.#changed(event.target), own);
    this.addEventListener("click", (event) => this.#hold.begin(event.target.closest?.("button[data-reshapes]")), own);
    this.addEventListener("keydown", (event) => this.#key(event), own);
    this.addEventListener("paste", (event) => this.#paste(event), own);
    // Before whatever the button does, and wherever on the page it is.
    document.addEventListener("click", (event) => this.#pressed(event), { capture: true, ...own });
    window.addEventListener("beforeunload", (event) => this.#leaving(event), own);
    window.addEventListener("online", () => this.#send(), own);
    setTimeout(() => this.#recall(), 0);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    clearTimeout(this.#resting);
    this.listeners.abort();
  }

  get #drawer() {
    return new Drawer(this.dataset.key);
  }

  #field(path) {
    return this.querySelector(`[data-path="${CSS.escape(path)}"]`);
  }

  #entered(field) {
    if (field.matches(FIELD)) {
      this.#writing = true;
      if (!this.#pending.has(field.dataset.path)) {
        this.#before.set(field.dataset.path, textOf(field));
      }
    }
  }

  #typed(field, wait) {
    const path = field.dataset?.path;
    if (!path) {
      return;
    }
    this.#writing = true;
    PdoForm.#forms.set(this.dataset.key, this);
    const earlier = this.#pending.get(path);
    const was = earlier?.was ?? this.#before.get(path) ?? "";
    const entry = { text: textOf(field), was, at: ++this.#count, sent: earlier?.sent ?? [] };
    this.#pending.set(path, entry);
    this.#drawer.put(path, entry);
    this.#say();
    if (wait === 0) {
      this.#send(true);
    } else if (this.dataset.each) {
      this.#tellEach(Number(this.dataset.each));
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.#rested(), wait);
    } else {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#send(), wait);
    }
  }

  /** What is chosen or ticked, or was typed and is left. */
  #changed(field) {
    this.#typed(field, 0);
    this.#hold.begin(field.closest?.("[data-reshapes]"));
  }

  /** The first letter at once, and what comes within a time together. */
  #tellEach(together) {
    if (this.#timer === 0) {
      this.#send();
      this.#timer = setTimeout(() => {
        this.#timer = 0;
        if (this.#count > this.#told) {
          this.#tellEach(together);
        }
      }, together);
    }
  }

  #rested() {
    this.#resting = 0;
    this.#send();
    this.$server?.rested();
  }

  #send(left = false) {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (left) {
      clearTimeout(this.#resting);
      this.#resting = 0;
    }
    if (this.#pending.size > 0 && this.$server && this.isConnected) {
      // Where every letter is answered, one told before is not told again: it may have been taken back meanwhile.
      const due = [...this.#pending].filter(([, entry]) => !this.dataset.each || entry.at > this.#told);
      if (due.length === 0) {
        return;
      }
      this.#told = this.#count;
      const texts = Object.fromEntries(due.map(([path, entry]) => [path, entry.text]));
      due.forEach(([, entry]) => entry.sent.push({ text: entry.text, at: entry.at }));
      this.$server.typed(texts, this.#count, left).then((heard) => this.#answered(heard)).catch(() => {});
    }
  }

  #answered(heard) {
    this.#arrived(heard);
    if (this.#pending.size === 0) {
      this.#hold.answered();
    }
  }

  /** Another form is drawn inside; the keyboard goes to what has an id, or the nearest above it. */
  redrawn(id) {
    this.#hold.redrawn(id);
  }

  /** The server has everything up to a count; where more was typed since, what it has is what stood there before that. */
  #arrived(heard) {
    for (const [path, entry] of this.#pending) {
      const heardOf = entry.sent.filter((sent) => sent.at <= heard);
      if (entry.at > heard && heardOf.length > 0) {
        entry.was = heardOf.at(-1).text;
        entry.sent = entry.sent.filter((sent) => sent.at > heard);
        this.#drawer.put(path, entry);
      }
    }
    const paths = [...this.#pending].filter(([, entry]) => entry.at <= heard).map(([path]) => path);
    for (const path of paths) {
      this.#before.set(path, this.#pending.get(path).text);
      this.#pending.delete(path);
    }
    this.#drawer.remove(paths);
    this.#say();
  }

  #say() {
    const status = document.querySelector("pdo-save-status");
    if (status) {
      status.unsent = this.#pending.size > 0;
    }
  }

  /** What a visit before this one could not tell the server. */
  #recall() {
    const kept = this.#drawer.read();
    if (Object.keys(kept).length > 0 && this.#pending.size === 0 && this.$server) {
      this.$server.recalled(kept).then(() => this.#drawer.remove(Object.keys(kept))).catch(() => {});
    }
  }

  /** Says what fields hold by now, but for those in which something was typed that the server had not heard. */
  put(texts, heard) {
    this.#arrived(heard);
    for (const [path, text] of Object.entries(texts)) {
      const field = this.#field(path);
      if (field && !this.#pending.has(path)) {
        write(field, text);
        this.#before.set(path, text);
      }
    }
  }

  /** The field of a path; else the first below it, as the first row of a table; else the button that adds one. */
  #nearest(path) {
    const below = CSS.escape(path);
    return this.#field(path)
      ?? this.querySelector(`[data-path*="${below}"]`)
      ?? this.querySelector(`[data-adds="${below}"]`);
  }

  /** Takes the person to a field, unless they have begun to write elsewhere since they asked. */
  go(path) {
    const field = this.#nearest(path);
    if (!field || this.#writing) {
      return;
    }
    const folded = field.closest("details:not([open])");
    if (folded) {
      folded.open = true;
    }
    field.scrollIntoView({ block: "center" });
    field.focus();
  }

  /** A row that was asked for is there: what was typed for it goes in, and so does the person, unless they went on. */
  added(path) {
    const { text, from } = this.#ahead.next();
    const field = this.#field(path);
    if (field && text !== "") {
      const writing = this.#writing;
      write(field, field.value + text);
      this.#typed(field, SOON);
      this.#writing = writing;
    }
    const goneOn = ![from, document.body].includes(document.activeElement);
    if (!this.#ahead.waiting && !goneOn) {
      this.go(path);
    }
  }

  #leaving(event) {
    if (this.#resting !== 0) {
      this.#rested();
      event.preventDefault();
    }
    if (this.#pending.size > 0) {
      this.#send();
      event.preventDefault();
    }
  }

  #pressed(event) {
    const button = event.target.closest?.("button");
    if (!button) {
      return;
    }
    this.#send();
    this.#writing = false;
    if (this.contains(button) && button.matches("[data-adds]")) {
      this.#ahead.ask();
    }
    if (this.contains(button) && button.matches("[data-away]")) {
      this.#handOn(button);
    }
  }

  /** When a row goes with the button that was pressed, the same button of its neighbour takes the focus. */
  #handOn(button) {
    const all = [...button.closest("section, table")?.querySelectorAll("[data-away]") ?? []];
    const at = all.indexOf(button);
    const next = all[at + 1] ?? all[at - 1] ?? button.closest("section")?.querySelector("[data-adds]");
    const watch = new MutationObserver(() => {
      if (!button.isConnected) {
        watch.disconnect();
        if (document.activeElement === document.body) {
          next?.focus();
        }
      }
    });
    watch.observe(this, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), PATIENCE);
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey) {
      // Whatever the keys do, it is done to everything typed before them.
      this.#send();
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      this.#writing = false;
      this.$server.save();
      return;
    }
    if (this.#ahead.takes(event)) {
      event.preventDefault();
      return;
    }
    const to = neighbour(event.target, event);
    if (to) {
      event.preventDefault();
      to.focus();
      to.select();
    }
  }

  #paste(event) {
    const filled = paste(event.target, event.clipboardData?.getData("text/plain") ?? "");
    if (filled.length > 0) {
      event.preventDefault();
      for (const [field, text] of filled) {
        if (!this.#pending.has(field.dataset.path)) {
          this.#before.set(field.dataset.path, textOf(field));
        }
        field.value = text;
        this.#typed(field, SOON);
      }
      this.#send();
    }
  }
}

customElements.define("pdo-form", PdoForm);
