/*
 * A table of fields as a sheet of cells: the arrows move as in a spreadsheet,
 * and a block copied there is pasted over the cells it covers.
 */
const GRID = "table[data-grid]";
const CELL = "input[data-path]";

function rowOf(cell) {
  return [...cell.closest("tr").querySelectorAll(CELL)];
}

function rows(cell) {
  return [...cell.closest("table").querySelectorAll("tbody tr")].filter((row) => row.querySelector(CELL));
}

function beside(cell, by) {
  const row = rowOf(cell);
  return row[row.indexOf(cell) + by] ?? null;
}

function below(cell, by) {
  const column = rowOf(cell).indexOf(cell);
  const all = rows(cell);
  const row = all[all.indexOf(cell.closest("tr")) + by];
  return row ? [...row.querySelectorAll(CELL)][column] ?? null : null;
}

function inGrid(cell) {
  return cell.matches?.(CELL) && cell.closest(GRID);
}

/** The cell a key leads to from another; none when the key is for the text in it. */
export function neighbour(cell, event) {
  if (!inGrid(cell) || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) {
    return null;
  }
  const atStart = cell.selectionStart === 0;
  const atEnd = cell.selectionEnd === cell.value.length;
  switch (event.key) {
    case "Enter":
      return below(cell, event.shiftKey ? -1 : 1);
    case "ArrowDown":
      return below(cell, 1);
    case "ArrowUp":
      return below(cell, -1);
    case "ArrowLeft":
      return atStart && !event.shiftKey ? beside(cell, -1) : null;
    case "ArrowRight":
      return atEnd && !event.shiftKey ? beside(cell, 1) : null;
    default:
      return null;
  }
}

/** Fills cells from a block of a spreadsheet; gives those that were filled, none when the text is for one cell alone. */
export function paste(cell, text) {
  if (!inGrid(cell) || !/[\t\n]/.test(text.trim())) {
    return [];
  }
  const all = rows(cell);
  const column = rowOf(cell).indexOf(cell);
  const first = all.indexOf(cell.closest("tr"));
  const filled = [];
  text.replace(/\r/g, "").replace(/\n+$/, "").split("\n").forEach((line, down) => {
    const fields = all[first + down] ? [...all[first + down].querySelectorAll(CELL)] : [];
    line.split("\t").forEach((value, right) => {
      const field = fields[column + right];
      if (field) {
        filled.push([field, value.trim()]);
      }
    });
  });
  return filled;
}
