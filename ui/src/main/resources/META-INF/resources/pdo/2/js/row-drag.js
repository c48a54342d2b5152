/*
 * Rows of a list put in another order with the mouse. A row is taken by its grip; a line shows where it will come to lie.
 * What was dropped beside what is told to the server, which draws the list anew: nothing is moved here. Keyboard and touch
 * have their buttons.
 */
window.pdoRowDrag ??= (list, kind, targets) => {
  let dragged = null;

  /** The row of this list an event is over, past the rows of lists inside it. */
  const rowAt = (event, kinds) => {
    let row = event.target.closest?.('[data-row]');
    while (row && !(kinds.includes(row.dataset.rowKind) && row.closest('[data-rows]') === list)) {
      row = row.parentElement?.closest('[data-row]');
    }
    return row;
  };
  const isAfter = (row, event) => {
    const box = row.getBoundingClientRect();
    return event.clientY > box.top + box.height / 2;
  };
  const clear = () => list.querySelectorAll('.drop-before, .drop-after')
    .forEach(row => row.classList.remove('drop-before', 'drop-after'));

  list.addEventListener('dragstart', event => {
    const row = rowAt(event, [kind]);
    if (!row || !event.target.closest?.('.grip') || event.target.closest('[data-row]') !== row) return;
    dragged = row;
    row.classList.add('dragging');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', row.dataset.row);
    event.dataTransfer.setDragImage(row, 16, 16);
  });
  list.addEventListener('dragover', event => {
    if (!dragged) return;
    clear();
    const row = rowAt(event, targets);
    if (!row) return;
    event.preventDefault();
    if (row !== dragged) row.classList.add(isAfter(row, event) ? 'drop-after' : 'drop-before');
  });
  list.addEventListener('drop', event => {
    const row = dragged && rowAt(event, targets);
    if (!row) return;
    event.preventDefault();
    if (row !== dragged) {
      list.dispatchEvent(new CustomEvent('row-drop-' + kind, {
        detail: {row: dragged.dataset.row, target: row.dataset.row, after: isAfter(row, event)}
      }));
    }
  });
  list.addEventListener('dragend', () => {
    dragged?.classList.remove('dragging');
    dragged = null;
    clear();
  });
};
