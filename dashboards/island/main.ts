/**
 * The script of the page on a projection (assets/projekcja.js): takes the data that stand in the page and lets the
 * reader change them. Without it the page shows the base case. No library: the server made every element, and the
 * script writes other words into them.
 */
import { enliven } from "./page.ts";
import type { ProjectionPayload } from "./payload.ts";

// For the tests that compare page and pipeline: the very code that the page runs.
export { estimate } from "./estimate.ts";
export { modelOfInputs, uncertainInputs } from "../../pipelines/projection/model-of-inputs.ts";
export { project } from "../../pipelines/projection/project.ts";
export { uniform } from "../../pipelines/projection/random.ts";
export { simulate } from "../../pipelines/projection/uncertainty.ts";

const page = document.getElementById("projekcja-strona");
const data = document.getElementById("projekcja-dane");
if (page && data) enliven(page, JSON.parse(data.textContent) as ProjectionPayload);
