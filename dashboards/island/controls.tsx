/** All that a reader may change, in groups. */
import type { VNode } from "preact";
import { counted, number } from "../../pipelines/lib/polish.ts";
import { Field } from "./field.tsx";
import { groupsOf, type Group } from "./fields.ts";
import type { PayloadInput, ProjectionPayload } from "./payload.ts";
import { totalOf, withTotal } from "./total.ts";
import { changed, overfullLevels, type Changes } from "./values.ts";

export interface ControlsProps {
  payload: ProjectionPayload;
  changes: Changes;
  onChanges: (changes: Changes) => void;
}

export function Controls(props: ControlsProps): VNode {
  const { payload, changes } = props;
  const overfull = overfullLevels(payload.inputs, changes);
  return (
    <form
      class="controls"
      aria-label="Dane do zmiany"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {groupsOf(payload.inputs).map((group) =>
        group.isFirst ? (
          <fieldset key={group.id}>
            <legend>{group.title}</legend>
            {group.id === "ile" ? <TotalField {...props} /> : null}
            <Fields group={group} {...props} />
          </fieldset>
        ) : (
          <details key={group.id}>
            <summary>
              {group.title} ({number(group.inputs.length, 0)})
            </summary>
            <fieldset>
              <legend class="hidden">{group.title}</legend>
              <Fields group={group} {...props} />
            </fieldset>
          </details>
        ),
      )}
      {overfull.map((level) => (
        <p key={level} class="fault" role="status">
          Prawdopodobieństwa dla poziomu „{payload.levels[level] ?? String(level + 1)}” dają razem ponad 100 %: w rachunku
          zmniejszono je proporcjonalnie do 100 %.
        </p>
      ))}
    </form>
  );
}

function Fields({ group, payload, changes, onChanges }: ControlsProps & { group: Group }): VNode {
  return (
    <>
      {group.inputs.map((input) => (
        <Field
          key={input.input_path}
          input={input}
          value={changes.get(input.input_path) ?? input.input_base}
          onValue={(value) => {
            onChanges(changed(payload.inputs, changes, input.input_path, value));
          }}
        />
      ))}
    </>
  );
}

/** The number a councillor looks for first: all families, whatever their level. */
function TotalField({ payload, changes, onChanges }: ControlsProps): VNode | null {
  const total = totalOf(payload.inputs, changes);
  if (!total) return null;
  const card = payload.inputs
    .filter(({ input_path }) => input_path.startsWith("cohort."))
    .reduce((sum, { input_base }) => sum + input_base, 0);
  const input: PayloadInput = {
    input_path: "cohort",
    input_label: "Razem w roku bazowym",
    input_unit: "persons",
    input_base: card,
    input_low: card,
    input_high: card,
    allowed_min: total.min,
    allowed_max: total.max,
    input_step: 1,
    grade: `podział na poziomy zostaje (na karcie ${counted(card, payload.person, 0)})`,
    is_adjustable: true,
  };
  return (
    <Field
      input={input}
      value={total.value}
      onValue={(value) => {
        onChanges(withTotal(payload.inputs, changes, value));
      }}
    />
  );
}
