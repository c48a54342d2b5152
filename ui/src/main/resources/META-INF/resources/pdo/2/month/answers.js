/* What stands beside a cell that was not saved: why, and what the person can do about it. */
import { esc, fill } from "./draw.js";

const button = (does, key, words) =>
  `<button type="button" class="pdo-button small" data-does="${does}" data-key="${key}">${esc(words)}</button>`;

export function refusedHtml(cell, t) {
  return cell.messages.map((message) => `<p>${esc(message)}</p>`).join("") + button("giveUp", cell.key, t["do.giveUp"]);
}

/** Names the buttons by the values they keep: "mine" and "theirs" alone would have to be looked up. */
export function conflictHtml(cell, t) {
  const { theirs, by, when } = cell.conflict;
  const words = theirs === "" ? fill(t["conflict.taken"], by, when) : fill(t.conflict, by, theirs, when);
  const mine = cell.text || t["conflict.nothing"];
  return `<p>${esc(words)} ${esc(fill(t["conflict.mine"], mine))}</p>`
    + button("keepMine", cell.key, fill(t["do.keepMine"], mine))
    + button("takeTheirs", cell.key, fill(t["do.takeTheirs"], theirs || t["conflict.nothing"]));
}

/** An edit of an earlier visit whose cell takes nothing any more. */
export function lostHtml(key, text, t) {
  return `<p>${esc(fill(t["replay.closed"], text))}</p>${button("forget", key, t["do.forget"])}`;
}
