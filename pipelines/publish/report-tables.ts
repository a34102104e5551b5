/** The tables that tell of the data themselves: findings, and files with what was read of them. */
import { readFileSync } from "node:fs";
import type { Analysis } from "../analyse.ts";
import type { Dataset } from "../contract/dataset.ts";
import type { Row } from "../contract/rows.ts";
import { findingRows, type ShownFinding } from "../findings.ts";
import { groupBy } from "../lib/group.ts";

type InputFile = Row<"out__input_file">;
type Counted = Omit<InputFile, "rejected_count" | "form_kinds" | "data_from_date" | "data_to_date">;
type Dated = Pick<InputFile, "file_id" | "data_from_date" | "data_to_date">;
/** A file with all that its findings do not say. */
export type FileRead = Omit<InputFile, "rejected_count">;

/** What was read of each file. Needs no finding: the database can look while others work. */
export async function filesRead({
  database,
  files,
}: Pick<Analysis, "database" | "files">): Promise<FileRead[]> {
  const counted = (await database.query(sqlOf("out__input_file"))) as unknown as Counted[];
  const dated = (await database.query(sqlOf("out__input_file.periods"))) as unknown as Dated[];
  const periods = new Map(dated.map((one) => [one.file_id, one]));
  const kinds = new Map(
    files.filter((file) => file.kinds.length > 0).map((file) => [file.fileId, file.kinds.join(" ")]),
  );
  return counted.map((file) => ({
    ...file,
    form_kinds: kinds.get(file.file_id) ?? null,
    data_from_date: periods.get(file.file_id)?.data_from_date ?? null,
    data_to_date: periods.get(file.file_id)?.data_to_date ?? null,
  }));
}

/** Fills out__data_finding and out__input_file. @returns their rows */
export async function reportTables(
  { database, maskedPath }: Pick<Analysis, "database" | "maskedPath">,
  findings: readonly ShownFinding[],
  files: readonly FileRead[],
): Promise<Pick<Dataset["tables"], "out__data_finding" | "out__input_file">> {
  await database.insert("out__data_finding", findingRows(findings, maskedPath));
  const rejected = groupBy(
    findings.filter((finding) => finding.isRejected),
    (finding) => finding.fileId,
  );
  await database.insert(
    "out__input_file",
    files.map((file) => ({ ...file, rejected_count: rejected.get(file.file_id)?.length ?? 0 })),
  );
  return {
    out__data_finding: await database.rows("out__data_finding"),
    out__input_file: await database.rows("out__input_file"),
  };
}

function sqlOf(name: string): string {
  return readFileSync(new URL(`../analysis/${name}.sql`, import.meta.url), "utf8");
}
