/*
 * What each cell holds and how sure we are of it. A cell is
 *   clean     as the server gave it
 *   waiting   typed, not sent yet (kept in the browser)
 *   saving    sent, no answer yet
 *   saved     the server has answered "stored"
 *   refused   a rule said no; the typed value stays, with the reason
 *   conflict  somebody else wrote first; the person chooses
 * No state but "saved" ever claims that a value is stored.
 */

/** A check box says yes or no where a field says its text: the server's own two words. */
export const DONE = "sì";
export const NOT_DONE = "no";

export const textOf = (input) => (input.type === "checkbox" ? (input.checked ? DONE : NOT_DONE) : input.value);

export function showText(input, text) {
  if (input.type === "checkbox") {
    input.checked = text === DONE;
  } else {
    input.value = text;
  }
}

export class Cell {
  constructor(key, { value, version, writable, note = "" }) {
    this.key = key;
    this.writable = writable;
    this.stored = value;
    this.version = version;
    // The grid does not edit notes; it gives back the one it found, or saving a reading would wipe it.
    this.note = note;
    this.text = value;
    this.state = "clean";
    this.messages = [];
    this.conflict = null;
  }

  /** @returns {boolean} whether there is something to send */
  type(text) {
    if (text === this.text && this.state !== "refused") {
      return false;
    }
    this.text = text;
    this.messages = [];
    if (text === this.stored && this.state !== "saving" && this.state !== "conflict") {
      this.state = "clean";
      return false;
    }
    this.conflict = null;
    this.state = "waiting";
    return true;
  }

  sent() {
    this.state = "saving";
    this.sentText = this.text;
  }

  saved(value, version) {
    this.stored = value;
    this.version = version;
    this.messages = [];
    this.conflict = null;
    // Typed over while the answer was on its way: that newer text must go too.
    if (this.text !== this.sentText) {
      this.state = "waiting";
      return;
    }
    this.text = value;
    this.state = "saved";
  }

  refused(messages) {
    this.messages = messages;
    this.state = this.text === this.sentText ? "refused" : "waiting";
  }

  conflicted(theirs) {
    this.conflict = theirs;
    this.state = "conflict";
  }

  /** Insist: the next sending expects what the other person left there. */
  keepMine() {
    this.stored = this.conflict.theirs;
    this.version = this.conflict.version;
    this.conflict = null;
    this.state = "waiting";
  }

  takeTheirs() {
    this.stored = this.conflict.theirs;
    this.version = this.conflict.version;
    this.text = this.stored;
    this.conflict = null;
    this.state = "clean";
  }

  /** Back to what is stored, giving up a refused or waiting text. */
  giveUp() {
    this.text = this.stored;
    this.messages = [];
    this.conflict = null;
    this.state = "clean";
  }

  get filled() {
    return this.stored !== "" && this.state !== "refused" && this.state !== "conflict";
  }
}
