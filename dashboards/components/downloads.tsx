/** Files for the reader to take along. Only what was given is offered: a page never leads to what is not there. */
import type { VNode } from "preact";

export interface Download {
  /** From the page's folder: "reports/raport-obciazenia.pdf". */
  path: string;
}

const known: Record<string, { name: string; note: string }> = {
  "raport-obciazenia.pdf": {
    name: "Raport o obciążeniu pracą (PDF)",
    note: "do wydruku i dla osób decydujących",
  },
  "arkusz-obciazenia.xlsx": {
    name: "Arkusz obciążenia (Excel)",
    note: "załącznik nr 3 z działającymi formułami: można zmieniać etaty i czasy",
  },
  "miernik.xlsx": { name: "Wszystkie tabele (Excel)", note: "jedna tabela na arkusz" },
  "index.html": {
    name: "Strona dla pracowników",
    note: "osobny folder: można go przekazać wszystkim pracownikom, bo nie zawiera liczb poszczególnych osób",
  },
};

/** @param unitNames unit_id → name, where files of several units lie together: "gops-a-raport-obciazenia.pdf" */
export function Downloads({
  downloads,
  unitNames = new Map(),
}: {
  downloads: readonly Download[];
  unitNames?: ReadonlyMap<string, string>;
}): VNode | null {
  if (downloads.length === 0) return null;
  const ofUnits = [...unitNames].map(([id, name]) => ({ name, files: downloads.filter(isOfUnit(id)) }));
  const others = downloads.filter((one) => !ofUnits.some(({ files }) => files.includes(one)));
  return (
    <section class="no-print">
      <h2>Do pobrania</h2>
      <ul>
        {others.map(({ path }) => {
          const file = fileOf(path);
          const { name, note } = known[file] ??
            costCard(file) ??
            evaluationReport(file) ?? { name: file, note: "" };
          return (
            <li key={path}>
              <a href={address(path)}>{name}</a>
              {note === "" ? "" : ` – ${note}`}
            </li>
          );
        })}
        {ofUnits
          .filter(({ files }) => files.length > 0)
          .map(({ name, files }) => (
            <li key={name}>
              {name}:{" "}
              {files.map(({ path }, i) => (
                <span key={path}>
                  {i > 0 ? ", " : ""}
                  <a href={address(path)}>{shortName(path)}</a>
                </span>
              ))}
            </li>
          ))}
      </ul>
    </section>
  );
}

function isOfUnit(id: string): (one: Download) => boolean {
  return ({ path }) =>
    Object.keys(known).some((name) => fileOf(path) === `${id}-${name}`) ||
    fileOf(path).startsWith(`${id}-karta-kosztow-`) ||
    fileOf(path).startsWith(`${id}-ewaluacja-`);
}

/** A cost card's own page leads to it too, by the card's title. */
function costCard(file: string): { name: string; note: string } | null {
  const id = /(?:^|-)karta-kosztow-(.+)\.pdf$/.exec(file)?.[1];
  return id === undefined
    ? null
    : { name: `Karta kosztów zaniechania „${id}” (PDF)`, note: "jedna strona do wydruku" };
}

const evaluationMoments: Readonly<Record<string, string>> = {
  "6-miesiecy": "po 6 miesiącach",
  "12-miesiecy": "po 12 miesiącach",
  koncowa: "końcowy",
};

/** Of a unit, or of the whole pilot: "pilotaz-ewaluacja-koncowa.docx". */
function evaluationReport(file: string): { name: string; note: string } | null {
  const [, moment = "", form] = /(?:^|-)ewaluacja-(.+)\.(pdf|docx)$/.exec(file) ?? [];
  const when = evaluationMoments[moment];
  if (when === undefined) return null;
  const whose = file.startsWith("pilotaz-") ? " całego pilotażu" : "";
  return form === "pdf"
    ? { name: `Raport z ewaluacji${whose} ${when} (PDF)`, note: "do druku" }
    : { name: `Raport z ewaluacji${whose} ${when} (Word)`, note: "do uzupełnienia przez ewaluatora" };
}

/** Several units stand in a line each, so their files have short names: "raport (PDF)". */
function shortName(path: string): string {
  const card = costCard(fileOf(path));
  if (card) return card.name.replace("Karta kosztów zaniechania", "karta kosztów");
  const evaluation = evaluationReport(fileOf(path));
  if (evaluation) return evaluation.name.replace("Raport z ewaluacji", "ewaluacja");
  return path.endsWith(".pdf") ? "raport (PDF)" : "arkusz (Excel)";
}

function fileOf(path: string): string {
  return path.split("/").at(-1) ?? path;
}

function address(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
