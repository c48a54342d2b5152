/*
 * Ctrl+Z and Ctrl+Y over whole gestures: a pasted block is taken back at once.
 * Undoing is an edit like any other: it is sent, checked and kept in the
 * history, because what was saved in between has been seen by others.
 */
export class Undo {
  constructor() {
    this.done = [];
    this.undone = [];
  }

  /** @param changes list of {key, before, after} */
  record(changes) {
    if (changes.length > 0) {
      this.done.push(changes);
      this.undone = [];
    }
  }

  /** @returns {Array<{key: string, text: string}>} what to type to go back one gesture */
  back() {
    const changes = this.done.pop();
    if (!changes) {
      return [];
    }
    this.undone.push(changes);
    return changes.map(({ key, before }) => ({ key, text: before }));
  }

  forth() {
    const changes = this.undone.pop();
    if (!changes) {
      return [];
    }
    this.done.push(changes);
    return changes.map(({ key, after }) => ({ key, text: after }));
  }
}
