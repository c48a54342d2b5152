/*
 * <pdo-form>: a form whose fields the server draws. Every field that carries
 * data-path tells its text to $server.typed(texts) shortly after it was typed,
 * and at once when it is left; until the server has answered it is kept in the
 * browser too, so that a broken line or an ended session loses nothing.
 *
 * In a grid (table[data-grid]) the arrows move as in a spreadsheet, and a block
 * copied there is pasted over the cells it covers. Ctrl+S saves.
 */
const SOON = 400;

class PdoForm extends HTMLElement {
  #pending = new Map();
  #timer = 0;

  connectedCallback() {
    if (this.listening) {
      return;
    }
    this.listening = true;
    this.addEventListener("input", (event) => this.#typed(event.target, SOON));
    this.addEventListener("change", (event) => this.#typed(event.target, 0));
    this.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("paste", (event) => this.#paste(event));
    this.leaving = (event) => {
      if (this.#pending.size > 0) {
        this.#send();
        event.preventDefault();
      }
    };
    window.addEventListener("beforeunload", this.leaving);
    this.online = () => this.#send();
    window.addEventListener("online", this.online);
    setTimeout(() => this.#recall(), 0);
  }

  disconnectedCallback() {
    window.removeEventListener("beforeunload", this.leaving);
    window.removeEventListener("online", this.online);
    this.listening = false;
    this.#send();
  }

  #typed(field, wait) {
    const path = field.dataset?.path;
    if (!path) {
      return;
    }
    const text = field.type === "checkbox" ? (field.checked ? "true" : "") : field.value;
    this.#pending.set(path, text);
    this.#keep();
    clearTimeout(this.#timer);
    if (wait === 0) {
      // Before whatever was pressed to leave the field.
      this.#send();
    } else {
      this.#timer = setTimeout(() => this.#send(), wait);
    }
  }

  #send() {
    clearTimeout(this.#timer);
    if (this.#pending.size === 0 || !this.$server) {
      return Promise.resolve();
    }
    const sent = new Map(this.#pending);
    return this.$server.typed(Object.fromEntries(sent)).then(() => {
      for (const [path, text] of sent) {
        if (this.#pending.get(path) === text) {
          this.#pending.delete(path);
        }
      }
      this.#keep();
    }).catch(() => {});
  }

  get #drawer() {
    return "pdo-form:" + this.dataset.key;
  }

  #keep() {
    if (this.#pending.size === 0) {
      localStorage.removeItem(this.#drawer);
    } else {
      localStorage.setItem(this.#drawer, JSON.stringify(Object.fromEntries(this.#pending)));
    }
  }

  /** What a visit before this one could not tell the server. */
  #recall() {
    const kept = localStorage.getItem(this.#drawer);
    if (!kept || this.#pending.size > 0) {
      return;
    }
    for (const [path, text] of Object.entries(JSON.parse(kept))) {
      this.#pending.set(path, text);
      const field = this.#field(path);
      if (field && field.type === "checkbox") {
        field.checked = text === "true";
      } else if (field) {
        field.value = text;
      }
    }
    this.#send();
  }

  #field(path) {
    return this.querySelector(`[data-path="${CSS.escape(path)}"]`);
  }

  /** Takes the reader to a field, as from the list of what is to be mended. */
  show(path) {
    const field = this.#field(path);
    if (field) {
      const folded = field.closest("details:not([open])");
      if (folded) {
        folded.open = true;
      }
      field.scrollIntoView({ block: "center" });
      field.focus();
    }
  }

  #key(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      this.#send().then(() => this.$server.save());
      return;
    }
    const cell = event.target;
    if (!cell.closest?.("table[data-grid]") || !cell.dataset.path || cell.tagName !== "INPUT" || event.altKey) {
      return;
    }
    const to = this.#neighbour(cell, event);
    if (to) {
      event.preventDefault();
      to.focus();
      to.select?.();
    }
  }

  #neighbour(cell, event) {
    const atStart = cell.selectionStart === 0;
    const atEnd = cell.selectionEnd === cell.value.length;
    const whole = atStart && atEnd;
    switch (event.key) {
      case "Enter":
      case "ArrowDown":
        return this.#below(cell, event.key === "Enter" && event.shiftKey ? -1 : 1);
      case "ArrowUp":
        return this.#below(cell, -1);
      case "ArrowLeft":
        return atStart || whole ? this.#beside(cell, -1) : null;
      case "ArrowRight":
        return atEnd || whole ? this.#beside(cell, 1) : null;
      default:
        return null;
    }
  }

  #rowOf(cell) {
    return [...cell.closest("tr").querySelectorAll("input[data-path]")];
  }

  #beside(cell, by) {
    const row = this.#rowOf(cell);
    return row[row.indexOf(cell) + by] ?? null;
  }

  #below(cell, by) {
    const column = this.#rowOf(cell).indexOf(cell);
    const rows = this.#rows(cell);
    const row = rows[rows.indexOf(cell.closest("tr")) + by];
    return row ? [...row.querySelectorAll("input[data-path]")][column] ?? null : null;
  }

  #rows(cell) {
    return [...cell.closest("table").querySelectorAll("tbody tr")].filter((row) => row.querySelector("input[data-path]"));
  }

  #paste(event) {
    const cell = event.target;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!cell.closest?.("table[data-grid]") || !cell.dataset.path || !/[\t\n]/.test(text.trim())) {
      return;
    }
    event.preventDefault();
    const rows = this.#rows(cell);
    const column = this.#rowOf(cell).indexOf(cell);
    const first = rows.indexOf(cell.closest("tr"));
    const lines = text.replace(/\r/g, "").replace(/\n+$/, "").split("\n");
    lines.forEach((line, down) => {
      const row = rows[first + down];
      const fields = row ? [...row.querySelectorAll("input[data-path]")] : [];
      line.split("\t").forEach((value, right) => {
        const field = fields[column + right];
        if (field) {
          field.value = value.trim();
          this.#typed(field, SOON);
        }
      });
    });
    this.#send();
  }
}

customElements.define("pdo-form", PdoForm);
