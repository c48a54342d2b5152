/*
 * The keyboard of the grid. Two modes, as in a spreadsheet: arriving in a cell
 * selects its text and typing replaces it; F2 (or a second click) puts the
 * caret in the text, and then Home, End and the arrows are the field's own.
 */
export class Keys {
  /**
   * @param host gives cells() in visible order as inputs, commit(input),
   *     restore(input), undo(), redo(), paste(input, text)
   */
  constructor(host) {
    this.host = host;
    this.editing = null;
  }

  listenTo(root) {
    root.addEventListener("keydown", (event) => this.#key(event));
    root.addEventListener("focusin", (event) => this.#arrive(event));
    root.addEventListener("focusout", (event) => this.#leave(event));
    root.addEventListener("paste", (event) => this.#paste(event));
    root.addEventListener("dblclick", (event) => {
      if (isCell(event.target)) {
        this.editing = event.target;
      }
    });
  }

  #arrive({ target }) {
    if (isCell(target)) {
      this.editing = null;
      target.select();
    }
  }

  #leave({ target }) {
    if (isCell(target)) {
      this.host.commit(target);
    }
  }

  #key(event) {
    const input = event.target;
    if (!isCell(input) || event.isComposing) {
      return;
    }
    const act = this.#action(event, input);
    if (act) {
      event.preventDefault();
      act();
    }
  }

  #action(event, input) {
    if (event.ctrlKey || event.metaKey) {
      return this.#withCtrl(event, input);
    }
    if (event.altKey) {
      return null;
    }
    switch (event.key) {
      case "Enter":
        return () => this.#move(input, event.shiftKey ? -1 : 1);
      case "Tab":
        // Past the last cell Tab leaves the grid: nobody is trapped in it.
        return this.#neighbour(input, event.shiftKey ? -1 : 1)
          ? () => this.#move(input, event.shiftKey ? -1 : 1)
          : null;
      case "ArrowDown":
        return () => this.#move(input, 1);
      case "ArrowUp":
        return () => this.#move(input, -1);
      case "Home":
        return this.editing === input ? null : () => this.#go(this.host.cells().at(0));
      case "End":
        return this.editing === input ? null : () => this.#go(this.host.cells().at(-1));
      case "F2":
        return input.type === "checkbox" ? null : () => {
          this.editing = input;
          input.setSelectionRange(input.value.length, input.value.length);
        };
      case "Escape":
        return () => {
          this.editing = null;
          this.host.restore(input);
          input.select();
        };
      default:
        return null;
    }
  }

  #withCtrl(event, input) {
    const key = event.key.toLowerCase();
    // Text still being typed has the field's own undo; ours is for what was entered.
    const untouched = !this.host.isDirty(input);
    if (key === "z" && !event.shiftKey && untouched) {
      return () => this.host.undo();
    }
    if ((key === "y" || (key === "z" && event.shiftKey)) && untouched) {
      return () => this.host.redo();
    }
    if (event.key === "Home") {
      return () => this.#go(this.host.cells().at(0));
    }
    return event.key === "End" ? () => this.#go(this.host.cells().at(-1)) : null;
  }

  #neighbour(input, step) {
    const cells = this.host.cells();
    return cells[cells.indexOf(input) + step];
  }

  #move(input, step) {
    this.#go(this.#neighbour(input, step), input);
  }

  #go(next, from) {
    if (next) {
      next.focus();
      next.select();
      next.scrollIntoView({ block: "nearest" });
    } else if (from) {
      this.host.commit(from);
      from.select();
    }
  }

  #paste(event) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    // A single value is the field's own business; a block is ours.
    if (isCell(event.target) && /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ""))) {
      event.preventDefault();
      this.host.paste(event.target, text);
    }
  }
}

export function isCell(target) {
  return target instanceof HTMLInputElement && target.dataset.cell !== undefined;
}

/**
 * Rows of a block copied from a spreadsheet. Only its first column is taken:
 * the grid has one column to write.
 * @returns {{values: string[], columns: number}}
 */
export function blockOf(text) {
  const lines = text.replace(/(\r\n|\n|\r)+$/, "").split(/\r\n|\n|\r/);
  const rows = lines.map((line) => line.split("\t"));
  return {
    values: rows.map((row) => row[0].trim().replace(/^"(.*)"$/, "$1")),
    columns: Math.max(...rows.map((row) => row.length)),
  };
}
