/** The fields of the interactive projection, in groups. Hidden until the page's script brings them to life. */
import type { VNode } from "preact";
import { allowedText, shownValue, unitOf, valueText } from "../island/fields.ts";
import type { PayloadInput } from "../island/payload.ts";
import { totalInput } from "../island/total.ts";

interface Group {
  title: string;
  /** In the open from the start. */
  isOpen: boolean;
  paths: RegExp;
}

/** Every path of the model is in one. */
const groups: readonly Group[] = [
  { title: "Ilu osób albo rodzin to dotyczy", isOpen: true, paths: /^(cohort|inflow)(\.|$)/ },
  { title: "Ile kosztuje działanie", isOpen: true, paths: /^action\.(cost|fixedCost|paidYears)/ },
  { title: "Inne wydatki publiczne", isOpen: false, paths: /^(mandatoryCost\.|linked\.\d+\.cost$)/ },
  {
    title: "Co dzieje się bez działania",
    isOpen: false,
    paths: /^(without\.|linked\.\d+\.(start|exit|without))/,
  },
  {
    title: "Co zmienia działanie",
    isOpen: false,
    paths: /^(effect\.|linked\.\d+\.effect|action\.(effectiveYears|deadweight)$)/,
  },
  { title: "Zasady rachunku", isOpen: false, paths: /^(years|discountRate)$/ },
];

export function ProjectionControls({ inputs }: { inputs: readonly PayloadInput[] }): VNode {
  const all = [totalInput(inputs) ?? [], inputs.filter(({ is_adjustable }) => is_adjustable)].flat();
  return (
    <div class="controls live" hidden>
      <h2 class="unseen">Dane do zmiany</h2>
      {groups.map(({ title, isOpen, paths }) => {
        const own = all.filter(({ input_path }) => paths.test(input_path));
        if (own.length === 0) return null;
        const fields = own.map((input) => <Field key={input.input_path} input={input} />);
        return isOpen ? (
          <fieldset key={title}>
            <legend>{title}</legend>
            {fields}
          </fieldset>
        ) : (
          <details key={title}>
            <summary>
              {title} ({String(own.length)})
            </summary>
            <div role="group" aria-label={title}>
              {fields}
            </div>
          </details>
        );
      })}
    </div>
  );
}

/** A number to type and a slider to move; `dashboards/island/field.ts` knows the parts by their classes. */
function Field({ input }: { input: PayloadInput }) {
  const id = `dana-${input.input_path.replaceAll(".", "-")}`;
  const bounds = { min: shownValue(input, input.allowed_min), max: shownValue(input, input.allowed_max) };
  const value = shownValue(input, input.input_base);
  return (
    <div class="field" data-path={input.input_path}>
      <label for={id}>{input.input_label}</label>
      <div class="entry">
        <input
          id={id}
          type="number"
          inputMode="decimal"
          {...bounds}
          step="any"
          value={value}
          aria-describedby={`${id}-zakres`}
        />
        <span class="unit">{unitOf(input, input.input_base)}</span>
        <input
          type="range"
          {...bounds}
          step={shownValue(input, input.input_step)}
          value={value}
          aria-label={`${input.input_label} – suwak`}
          aria-valuetext={valueText(input, input.input_base)}
        />
      </div>
      <p class="note" id={`${id}-zakres`}>
        <strong class="fault" hidden>
          Wpisz liczbę z zakresu:{" "}
        </strong>
        {allowedText(input)}; {input.grade}
        <strong class="change" hidden>
          {" "}
          · na karcie {valueText(input, input.input_base)}
        </strong>
      </p>
    </div>
  );
}
