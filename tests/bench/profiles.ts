/** The profiles of a country's gminas, published: what each step takes, and all that publishes together. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gminaYears, writeGminas } from "./gminas.ts";
import { inTemporaryFolder, measureNode } from "./measure.ts";
import { weighPages } from "./publication.ts";
import type { Step } from "./publish-profiles.ts";

const script = fileURLToPath(new URL("publish-profiles.ts", import.meta.url));
/** Reading and computing are not publishing: `--country` has a figure for them. */
const before = "read and compute";

/** @returns rows of the table of measurements */
export function profilesOf(units: number): string[][] {
  return inTemporaryFolder((folder) => {
    const [project, out] = [join(folder, "projekt"), join(folder, "out")];
    writeGminas(project, units);
    // All numbers of a country lie in memory at once: more than Node takes by itself, and made in larger pieces.
    const measured = measureNode([
      "--max-old-space-size=12000",
      "--max-semi-space-size=128",
      "--import",
      "tsx",
      script,
      project,
      out,
    ]);
    const { steps, numbers } = JSON.parse(measured.output) as { steps: Step[]; numbers: number };
    const what = `${String(units)} profiles of ${String(gminaYears)} years, ${(numbers / 1e6).toFixed(2)} M numbers`;
    const publishing = steps.filter(({ name }) => name !== before);
    const whole: Step = {
      name: "published (all but read and compute)",
      seconds: sum(publishing.map(({ seconds }) => seconds)),
      processorSeconds: sum(publishing.map(({ processorSeconds }) => processorSeconds)),
    };
    const { largestPageKB, pages } = weighPages(out);
    return [...steps, whole].map((step) => [
      `${what}: ${step.name}`,
      step.seconds.toFixed(1),
      "–",
      step.processorSeconds.toFixed(1),
      step === whole ? measured.peakMiB.toFixed(0) : "–",
      step === whole ? largestPageKB.toFixed(0) : "–",
      step === whole ? String(pages) : "–",
      "–",
    ]);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0);
}
