/*
 * Holds a form back while another is made of it: until the answer is there,
 * nothing of the old one takes an entry that would be meant for the new one.
 * Whoever waits in vain goes on after a while.
 */
const IN_VAIN = 5000;

export class Hold {
  #form;
  #timer = 0;
  #had = null;
  #drawing = false;

  constructor(form) {
    this.#form = form;
  }

  /** Begins with a control or a button that makes another form. */
  begin(control) {
    if (control && this.#form.contains(control)) {
      this.#had = document.activeElement;
      this.#drawing = control.tagName === "BUTTON";
      this.#form.inert = true;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#end(), IN_VAIN);
    }
  }

  /** Everything typed was answered: what a control changed is there, what a button does may still be on its way. */
  answered() {
    if (!this.#drawing) {
      this.#end();
    }
  }

  /** Another form is drawn: the keyboard goes to what has an id, or the nearest above it by the parts of the id. */
  redrawn(id) {
    this.#end();
    if (id === "") {
      return;
    }
    let at = id;
    let found = document.getElementById(at);
    while (!found && at.includes("-")) {
      at = at.slice(0, at.lastIndexOf("-"));
      found = document.getElementById(at);
    }
    found ??= this.#form.querySelector("[tabindex='-1']");
    found?.focus();
    found?.select?.();
  }

  #end() {
    clearTimeout(this.#timer);
    if (this.#form.inert) {
      this.#form.inert = false;
      if (document.activeElement === document.body && this.#had?.isConnected) {
        this.#had.focus();
      }
    }
    this.#had = null;
    this.#drawing = false;
  }
}
