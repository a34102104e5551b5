/** A field as it stands in the page: a number to type, a slider to move, what is allowed, what was changed. */
import { enteredValue, shownValue, unitOf, valueText } from "./fields.ts";
import type { PayloadInput } from "./payload.ts";
import { isAllowed } from "./values.ts";

export interface Field {
  path: string;
  /** Shows a value, and forgets what was typed and not allowed. */
  show: (value: number) => void;
}

/** @param box the element of class "field", with the parts that the server gave it */
export function fieldIn(box: HTMLElement, input: PayloadInput, onValue: (value: number) => void): Field {
  const [entry, slider] = ["number", "range"].map((type) =>
    box.querySelector<HTMLInputElement>(`[type=${type}]`),
  );
  const [fault, change, unit] = ["fault", "change", "unit"].map((name) =>
    box.querySelector<HTMLElement>(`.${name}`),
  );
  if (!entry || !slider || !fault || !change || !unit)
    throw new Error(`field ${input.input_path} lacks a part`);

  /** What is not allowed stays to be seen, marked, while the projection keeps the last allowed value. */
  const enter = (text: string): void => {
    const value = enteredValue(input, text);
    const isGood = isAllowed(input, value);
    mark(!isGood);
    if (isGood) onValue(value);
  };
  const mark = (isBad: boolean): void => {
    fault.hidden = !isBad;
    entry.setAttribute("aria-invalid", String(isBad));
  };
  for (const control of [entry, slider])
    control.addEventListener("input", () => {
      enter(control.value);
    });
  entry.addEventListener("keydown", (event) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction === undefined) return;
    // The browser's own step would be 1, whatever the input's.
    event.preventDefault();
    const next = Number(slider.value) + direction * Number(slider.step);
    entry.value = String(
      Math.min(Number(slider.max), Math.max(Number(slider.min), Number(next.toPrecision(12)))),
    );
    enter(entry.value);
  });
  return {
    path: input.input_path,
    show: (value) => {
      const shown = shownValue(input, value);
      // A text that says the same ("25.0") is left to who is typing it.
      if (enteredValue(input, entry.value) !== value) entry.value = String(shown);
      slider.value = String(shown);
      unit.textContent = unitOf(input, value);
      slider.setAttribute("aria-valuetext", valueText(input, value));
      change.hidden = value === input.input_base;
      mark(false);
    },
  };
}
