/*
 * <pdo-save-status>: whether everything typed is saved. The server says so in
 * data-state ("saved" or "changed"); as long as a form holds back something that
 * the server does not know of, that counts more. The words are in attributes.
 */
class PdoSaveStatus extends HTMLElement {
  static observedAttributes = ["data-state"];
  #unsent = false;

  connectedCallback() {
    this.online = () => this.#say();
    window.addEventListener("online", this.online);
    window.addEventListener("offline", this.online);
    this.#say();
  }

  disconnectedCallback() {
    window.removeEventListener("online", this.online);
    window.removeEventListener("offline", this.online);
  }

  attributeChangedCallback() {
    this.#say();
  }

  /** Whether something was typed that the server does not know of. */
  set unsent(unsent) {
    if (this.#unsent !== unsent) {
      this.#unsent = unsent;
      this.#say();
    }
  }

  #say() {
    const state = !this.#unsent ? this.dataset.state ?? "saved" : navigator.onLine ? "unsent" : "offline";
    const words = this.dataset[state] ?? "";
    if (this.textContent !== words) {
      this.textContent = words;
    }
    this.classList.toggle("changed", state !== "saved");
  }
}

customElements.define("pdo-save-status", PdoSaveStatus);
