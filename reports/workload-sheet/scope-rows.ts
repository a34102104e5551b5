/** Half a sheet: workers by team, sums of teams, the sum of all, at standard or at measured times. */
import { bindShortWords, listed } from "../../pipelines/lib/polish.ts";
import { sum, sumOrUnknown, type Amounts } from "./arithmetic.ts";
import type { SheetContent } from "./content.ts";
import type { GroupContent, Interval, RowContent } from "./groups.ts";
import type { Columns } from "./heads.ts";
import { callOver, live, ref, type SheetPlan } from "./plan.ts";
import { putRow, type Given, type Half, type Parameters, type ScopeRow } from "./row-formulas.ts";

export interface HalfResult {
  top: number;
  teams: ScopeRow[];
  unit: ScopeRow;
  nextRow: number;
}

/** @param first the half above whose counts and posts this one uses; null for the first half, which holds them */
export function putHalf(
  plan: SheetPlan,
  columns: Columns,
  content: SheetContent,
  parameters: Parameters,
  top: number,
  first: HalfResult | null,
): HalfResult {
  const times = content.activities.map((one) => (first ? one.mixedHours : one.standardHours));
  const half: Half = { plan, columns, content, parameters, times, above: first ? top - first.top : null };
  plan.spread(
    top,
    [1, columns.last],
    first
      ? "B. Przy czasach zmierzonych (i standardowych tam, gdzie za mało danych)"
      : "A. Przy czasach standardowych",
    "section",
  );
  let row = top + 1;
  const teams: ScopeRow[] = [];
  /** Cells that the sum of all adds up, and posts that it must not count twice. */
  const added: Added = { rows: [], amounts: [], repeated: [] };
  const firstRowOf = new Map<string, number>();
  for (const group of content.groups) {
    const put = putGroup(half, group, row, firstRowOf);
    row = put.nextRow;
    if (put.team) teams.push(put.team);
    added.rows.push(...put.added.rows);
    added.amounts.push(...put.added.amounts);
    added.repeated.push(...put.added.repeated);
  }
  const unit = putSum(half, "Ogółem", row, added, content.interval);
  return { top, teams, unit, nextRow: row + 1 };
}

/** A team known only as a whole is one row; workers without any team in the unit need no heading. */
function hasHead(group: GroupContent, groupCount: number): boolean {
  return hasSum(group) || (group.team === null && groupCount > 1);
}

function hasSum(group: GroupContent): boolean {
  return group.team !== null && group.rows.some((row) => row.workerId !== null);
}

interface Added {
  rows: number[];
  amounts: Amounts[];
  repeated: { row: number; fte: number | null }[];
}

function putGroup(
  half: Half,
  group: GroupContent,
  top: number,
  firstRowOf: Map<string, number>,
): { nextRow: number; team: ScopeRow | null; added: Added } {
  let row = top;
  if (hasHead(group, half.content.groups.length)) {
    half.plan.spread(row, [1, half.columns.last], group.name, "group");
    row += 1;
  }
  const own: Added = { rows: [], amounts: [], repeated: [] };
  const isSummed = hasSum(group);
  let last: ScopeRow | null = null;
  for (const content of group.rows) {
    const firstRow = content.workerId === null ? undefined : firstRowOf.get(content.workerId);
    if (content.workerId !== null && firstRow === undefined) firstRowOf.set(content.workerId, row);
    last = putHolder(half, content, row, firstRow ?? null, isSummed, group.interval);
    own.rows.push(row);
    own.amounts.push(last.amounts);
    if (content.isRepeated) own.repeated.push({ row, fte: content.fte });
    row += 1;
  }
  if (group.team === null) return { nextRow: row, team: null, added: own };
  if (!isSummed) return { nextRow: row, team: last, added: own };
  const team = putSum(half, `Razem: ${group.name}`, row, { ...own, repeated: [] }, group.interval);
  const added = { rows: [row], amounts: [team.amounts], repeated: own.repeated };
  return { nextRow: row + 1, team: { ...team, name: group.name }, added };
}

function putHolder(
  half: Half,
  content: RowContent,
  row: number,
  firstRow: number | null,
  isIndented: boolean,
  interval: Interval | null,
): ScopeRow {
  const { columns } = half;
  const amounts = { fte: content.fte, counts: content.counts.map((count) => count ?? 0) };
  const fteCell = firstRow === null ? null : ref(firstRow, columns.fte);
  const given: Given = {
    fte: fteCell === null ? content.fte : live(`IF(ISNUMBER(${fteCell}),${fteCell},"—")`, content.fte),
    counts: content.counts,
  };
  const name = half.plan.put(row, columns.name, content.name, "label");
  if (isIndented) name.align = "indent";
  const remark =
    content.otherTeams.length === 0 ? "" : bindShortWords(`także: ${listed(content.otherTeams)}`);
  const reason = "nie podano etatu albo wynosi 0: nie ma przez co dzielić";
  const isTeam = content.workerId === null;
  return putRow(half, {
    name: content.name,
    row,
    amounts,
    given,
    look: "cell",
    remark,
    reason,
    interval: isTeam ? interval : null,
  });
}

function putSum(half: Half, name: string, row: number, added: Added, interval: Interval | null): ScopeRow {
  const { columns, plan } = half;
  const repeatedPosts = sum(added.repeated.map(({ fte }) => fte ?? 0));
  const all = sumOrUnknown(added.amounts.map(({ fte }) => fte));
  const amounts: Amounts = {
    fte: all === null ? null : all - repeatedPosts,
    counts: half.times.map((_, i) => sum(added.amounts.map(({ counts }) => counts[i] ?? 0))),
  };
  const fteCells = cellsOf(added.rows, columns.fte);
  const repeated = added.repeated.map((one) => `-N(${ref(one.row, columns.fte)})`).join("");
  const isKnown = `${callOver("COUNT", fteCells)}=${String(added.rows.length)}`;
  const given: Given = {
    fte: live(`IF(${isKnown},${callOver("SUM", fteCells)}${repeated},"—")`, amounts.fte),
    counts: amounts.counts.map((count, i) =>
      live(callOver("SUM", cellsOf(added.rows, columns.count(i))), count),
    ),
  };
  plan.put(row, columns.name, name, "sum");
  const reason = "nie każdy etat jest znany albo suma wynosi 0";
  return putRow(half, { name, row, amounts, given, look: "sum", remark: "", reason, interval });
}

/** Adjacent cells as a range: what a person would have typed. */
function cellsOf(rows: readonly number[], column: number): string[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) =>
    from === to ? ref(from, column) : `${ref(from, column)}:${ref(to, column)}`,
  );
}
