/** Reads files as MPiPS-03 alone, without the pipeline: cells and findings. */
import { openFile } from "../../sources/files/open.ts";
import type { Finding } from "../../sources/findings.ts";
import type { Mpips03Cell } from "../../sources/mpips03/contract.ts";
import { mpips03 } from "../../sources/mpips03/reader.ts";
import type { Origin } from "../../sources/reading.ts";
import { vocabularyWith } from "../../sources/vocabulary.ts";

export interface ReadReport {
  cells: (Mpips03Cell & { origin: Origin })[];
  findings: Finding[];
  /** "dział|row|col" → number, sign, or null for an empty cell. */
  values: Record<string, number | string | null>;
  /** Rules of the findings, in their order. */
  rules: string[];
}

const vocabulary = vocabularyWith({ tasks: [], roles: [], activities: [] });

/** @throws if the file cannot be opened; a sheet that is not recognised is left out. */
export async function readReport(content: string | Uint8Array): Promise<ReadReport> {
  const opened = await openFile(typeof content === "string" ? Buffer.from(content) : content, "x");
  if (!opened.isOpen) throw new Error(opened.problem.rule);
  const cells: ReadReport["cells"] = [];
  const findings: Finding[] = [];
  mpips03.read(
    opened.sheets.filter((sheet) => mpips03.recognise(sheet).score === 1),
    {
      fileId: "f",
      format: opened.format,
      unitId: "ops",
      vocabulary,
      report: (finding) => findings.push(finding),
      emit: (_source, origin, cell) => cells.push({ ...(cell as Mpips03Cell), origin }),
      pseudonymOf: () => "",
      unitOf: () => null,
    },
  );
  return { cells, findings, values: valuesOf(cells), rules: findings.map((finding) => finding.rule) };
}

function valuesOf(cells: readonly Mpips03Cell[]): ReadReport["values"] {
  return Object.fromEntries(
    cells.map((cell) => [`${cell.dzial}|${cell.row}|${String(cell.col)}`, cell.symbol ?? cell.value]),
  );
}
