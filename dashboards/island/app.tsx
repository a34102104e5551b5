/** The page that one can play with: what is set, the answer to it, and what can be done with both. */
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Outcome } from "../../pipelines/figures/projection-words.ts";
import { moneyAbout } from "../../pipelines/lib/polish.ts";
import { chancePercent } from "../../pipelines/figures/projection-words.ts";
import { answerTo } from "./answer.ts";
import { Controls } from "./controls.tsx";
import { estimate } from "./estimate.ts";
import type { ProjectionPayload } from "./payload.ts";
import { Result, Sentence } from "./result.tsx";
import { Tools } from "./tools.tsx";
import { changesOf, hashOf, modelWith, unchanged, withChanges, type Changes } from "./values.ts";

interface Estimated {
  changes: Changes;
  interval: Outcome["interval"];
}

export function App({ payload }: { payload: ProjectionPayload }): VNode {
  const start = useRef(changesOf(payload.inputs, location.hash)).current;
  const [changes, setChanges] = useState(start.changes);
  const [ignored, setIgnored] = useState(start.ignored);
  // Fields are made anew when all values change at once.
  const [round, setRound] = useState(0);
  const card: Estimated = { changes: unchanged, interval: payload.interval };
  const [rough, setRough] = useState(card);
  const [whole, setWhole] = useState(card);

  const replace = (next: Changes, ignoredNow: number): void => {
    setChanges(next);
    setIgnored(ignoredNow);
    setRound((former) => former + 1);
  };
  useEffect(() => {
    const read = (): void => {
      const { changes: next, ignored: ignoredNow } = changesOf(payload.inputs, location.hash);
      if (hashOf(next) !== hashOf(changes)) replace(next, ignoredNow);
    };
    addEventListener("hashchange", read);
    return () => {
      removeEventListener("hashchange", read);
    };
  }, [payload, changes]);
  useEffect(() => {
    // The card's own interval is published: it is not made again.
    if (changes.size === 0) {
      setRough(card);
      setWhole(card);
      keep(changes);
      return;
    }
    const inputs = withChanges(payload.inputs, changes);
    const model = modelWith(payload.inputs, changes);
    return estimate({ inputs, model, draws: payload.draws, seed: payload.seed }, (interval, isWhole) => {
      setRough({ changes, interval });
      if (!isWhole) return;
      setWhole({ changes, interval });
      keep(changes);
    });
  }, [payload, changes]);

  const answer = answerTo(payload, changes, rough.interval);
  const told = whole.changes === changes ? answer.outcome : answerTo(payload, whole.changes, whole.interval).outcome;
  return (
    <>
      <Sentence
        payload={payload}
        outcome={told.interval === whole.interval ? told : { ...told, interval: whole.interval }}
        changeCount={whole.changes.size}
        isPending={whole.changes !== changes}
      />
      {ignored > 0 ? (
        <p class="fault" role="status">
          W odnośniku były wartości, których ta strona nie przyjmuje ({String(ignored)}): pominięto je.
        </p>
      ) : null}
      <Tools
        isChanged={changes.size > 0}
        onRestore={() => {
          replace(unchanged, 0);
        }}
        link={() => `${location.href.split("#")[0] ?? ""}${changes.size > 0 ? `#${hashOf(changes)}` : ""}`}
      />
      <div class="workbench">
        <Controls key={round} payload={payload} changes={changes} onChanges={setChanges} />
        <Result payload={payload} answer={answer} />
      </div>
      <p class="glimpse no-print" aria-hidden="true">
        Netto: <strong>{moneyAbout(answer.outcome.net)}</strong>
        {answer.outcome.interval ? (
          <>
            {" "}
            · szansa na oszczędność: <strong>{chancePercent(answer.outcome.interval.chance)}</strong>
          </>
        ) : null}
      </p>
    </>
  );
}

/** The address keeps what was set, so that the page can be loaded again or bookmarked. */
function keep(changes: Changes): void {
  const hash = hashOf(changes);
  if (location.hash.replace(/^#/, "") === hash) return;
  try {
    history.replaceState(null, "", hash === "" ? location.href.split("#")[0] : `#${hash}`);
  } catch {
    // Some browsers allow no change of a file's address; "copy as link" still gives it.
  }
}
