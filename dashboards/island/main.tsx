/**
 * The script of the page on a projection (assets/projekcja.js): takes the data that stand in the page and puts controls
 * beside the answer that was there before. Without it the page shows the base case.
 */
import { render } from "preact";
import { App } from "./app.tsx";
import type { ProjectionPayload } from "./payload.ts";

// For the tests that compare page and pipeline: the very code that the page runs.
export { simulate } from "../../pipelines/projection/uncertainty.ts";
export { project } from "../../pipelines/projection/project.ts";
export { modelOfInputs, uncertainInputs } from "../../pipelines/projection/model-of-inputs.ts";
export { uniform } from "../../pipelines/projection/random.ts";
export { estimate } from "./estimate.ts";

const root = document.getElementById("projekcja-strona");
const data = document.getElementById("projekcja-dane");
if (root && data) {
  const payload = JSON.parse(data.textContent) as ProjectionPayload;
  root.replaceChildren();
  render(<App payload={payload} />, root);
}
