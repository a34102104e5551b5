/** The simulation in slices of time: the page answers to keys and pointer between them. */
import { uncertainInputs, type ModelInput } from "../../pipelines/projection/model-of-inputs.ts";
import type { ProjectionModel } from "../../pipelines/projection/model.ts";
import { uniform } from "../../pipelines/projection/random.ts";
import { simulatorOf, type Simulator } from "../../pipelines/projection/uncertainty.ts";
import type { Outcome } from "../../pipelines/figures/projection-words.ts";

/** Milliseconds that a slice may take, and draws between two looks at the clock. */
const slice = 10;
const bunch = 50;
/** Draws of the first, rough answer, made at once. */
const firstDraws = 300;

export interface Task {
  inputs: readonly ModelInput[];
  model: ProjectionModel;
  draws: number;
  seed: number;
}

/**
 * Calls back at once with a rough interval, later with the whole one; both from the pipeline's seed.
 *
 * @returns stops it
 */
export function estimate(
  { inputs, model, draws, seed }: Task,
  onInterval: (interval: Outcome["interval"], isWhole: boolean) => void,
): () => void {
  const uncertain = uncertainInputs(inputs);
  if (uncertain.length === 0) {
    onInterval(null, true);
    return () => undefined;
  }
  const simulator = simulatorOf(model, uncertain, draws, uniform(seed));
  simulator.run(firstDraws);
  onInterval(intervalOf(simulator), false);
  // Messages to oneself wait for nothing, while timers are held back to 4 ms each.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const end = performance.now() + slice;
    while (simulator.drawn < draws && performance.now() < end) simulator.run(bunch);
    if (simulator.drawn < draws) port2.postMessage(null);
    else {
      port1.close();
      onInterval(intervalOf(simulator), true);
    }
  };
  port2.postMessage(null);
  return () => {
    port1.close();
  };
}

function intervalOf(simulator: Simulator): Outcome["interval"] {
  const { low, high, chancePositive } = simulator.result();
  return { low, high, chance: chancePositive };
}
