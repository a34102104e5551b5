/** One input: a number to type and a slider to move, both for the keyboard too. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { allowedText, enteredValue, shownValue, unitOf, valueText } from "./fields.ts";
import type { PayloadInput } from "./payload.ts";

export interface FieldProps {
  input: PayloadInput;
  value: number;
  onValue: (value: number) => void;
}

/** `key` it with what resets it, so that a text that is no value does not outlive "restore". */
export function Field({ input, value, onValue }: FieldProps): VNode {
  // What was typed and is not allowed stays to be seen; the projection keeps the last allowed value.
  const [typed, setTyped] = useState<string | null>(null);
  const id = `dana-${input.input_path.replaceAll(".", "-")}`;
  const enter = (text: string): void => {
    const entered = enteredValue(input, text);
    const isGood =
      entered >= input.allowed_min &&
      entered <= input.allowed_max &&
      (input.input_unit !== "years" || Number.isInteger(entered));
    setTyped(isGood ? null : text);
    if (isGood) onValue(entered);
  };
  const bounds = {
    min: shownValue(input, input.allowed_min),
    max: shownValue(input, input.allowed_max),
  };
  const step = shownValue(input, input.input_step);
  const shown = shownValue(input, value);
  return (
    <div class="field">
      <label for={id}>{input.input_label}</label>
      <div class="entry">
        <input
          id={id}
          type="number"
          inputMode="decimal"
          {...bounds}
          step={input.input_unit === "years" ? 1 : "any"}
          value={typed ?? shown}
          aria-describedby={`${id}-zakres`}
          aria-invalid={typed === null ? undefined : "true"}
          onInput={(event) => {
            enter(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (direction === undefined) return;
            // The browser's own step would be 1 whatever the input's.
            event.preventDefault();
            const next = Math.min(bounds.max, Math.max(bounds.min, shown + direction * step));
            enter(String(Number(next.toPrecision(12))));
          }}
        />
        <span class="unit">{unitOf(input)}</span>
        <input
          type="range"
          {...bounds}
          step={step}
          value={shown}
          aria-label={`${input.input_label} – suwak`}
          aria-valuetext={valueText(input, value)}
          onInput={(event) => {
            enter(event.currentTarget.value);
          }}
        />
      </div>
      <p class="note" id={`${id}-zakres`}>
        {typed === null ? null : <strong class="fault">Wpisz liczbę {allowedText(input)}. </strong>}
        {typed === null ? `${allowedText(input)}; ${input.grade}` : ""}
        {typed === null && value !== input.input_base ? (
          <strong> · zmieniono, na karcie {valueText(input, input.input_base)}</strong>
        ) : null}
      </p>
    </div>
  );
}
