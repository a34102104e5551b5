import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { analyse } from "../../../pipelines/analyse.ts";
import { effects, projectOf } from "../../support/project.ts";

it("a file that is gone when its turn comes is said, and the others are read", async () => {
  const folder = projectOf({
    "a.csv": "program;otwarto\nIPW-1;2026-01-15\n",
    "b.csv": "program;otwarto\nIPW-2;2026-01-15\n",
  });
  const progress = (): void => {
    rmSync(join(folder, "a.csv"), { force: true });
  };
  const { findings, database } = await analyse(
    folder,
    { ...effects, progress },
    { databasePath: ":memory:" },
  );
  const unreadable = findings.filter(({ rule }) => rule === "file_not_readable");
  expect(unreadable.map(({ params }) => params)).toEqual([{ code: "ENOENT" }]);
  const rows = await database.rows("raw_evaluation__programmes");
  expect(rows.map(({ case_id }) => case_id)).toEqual(["IPW-2"]);
  database.close();
});
