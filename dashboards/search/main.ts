/** The script of „Szukaj”: shows the field, and under it what is found while one types. Nothing leaves the page. */
import { counted } from "../../pipelines/lib/polish-plurals.ts";
import { finder, type CarriedEntry } from "./find.ts";

const resultForms = { one: "wynik", few: "wyniki", many: "wyników", other: "wyniku" };

/** Called by the file itself, after its entries. */
export function begin(entries: readonly CarriedEntry[]): void {
  const form = document.querySelector<HTMLFormElement>("#szukaj");
  const field = document.querySelector<HTMLInputElement>("#szukane");
  const list = document.querySelector("#wyniki");
  const status = document.querySelector("#ile");
  if (!form || !field || !list || !status) return;
  const find = finder(entries);
  const show = (): void => {
    const found = find(field.value);
    list.replaceChildren(...found.map(line));
    status.textContent =
      field.value.trim() === ""
        ? ""
        : found.length === 0
          ? "Nic nie znaleziono. Niżej jest spis od A do Z."
          : counted(found.length, resultForms);
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  field.addEventListener("input", show);
  show();
}

function line([title, path, text]: CarriedEntry): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = path;
  link.textContent = title;
  item.append(link);
  if (text !== "") {
    const note = document.createElement("span");
    note.className = "todo";
    note.textContent = text;
    item.append(note);
  }
  return item;
}
