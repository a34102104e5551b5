/** A thread that draws the pages of units: see drawn-units.ts. */
import { workerData } from "node:worker_threads";
import { serve } from "../../pipelines/lib/thread-side.mjs";
import { program } from "../../pipelines/program.mjs";

const { unitDrawer } = await program("dashboards/public/drawn-unit");

serve(unitDrawer(workerData));
