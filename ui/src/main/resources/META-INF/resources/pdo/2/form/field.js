/* What a field holds, as a text: a box says whether it is ticked. */
export function textOf(field) {
  return field.type === "checkbox" ? (field.checked ? "true" : "") : field.value;
}

/** Puts a text into a field; a list takes one that is not among its options too, because that is what is kept. */
export function write(field, text) {
  if (field.type === "checkbox") {
    field.checked = text === "true";
    return;
  }
  if (field.tagName === "SELECT" && ![...field.options].some((option) => option.value === text)) {
    field.add(new Option(text, text));
  }
  field.value = text;
}
