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

export function Downloads({ downloads }: { downloads: readonly Download[] }): VNode | null {
  if (downloads.length === 0) return null;
  return (
    <section class="no-print">
      <h2>Do pobrania</h2>
      <ul>
        {downloads.map(({ path }) => {
          const file = path.split("/").at(-1) ?? path;
          const { name, note } = known[file] ?? { name: file, note: "" };
          return (
            <li key={path}>
              <a href={path.split("/").map(encodeURIComponent).join("/")}>{name}</a>
              {note === "" ? "" : ` – ${note}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
