/** The catalogue of headline numbers: what each means, how it is computed, what to keep in mind, where it leads a page. */
import type { VNode } from "preact";
import { fields } from "../../pipelines/contract/fields.ts";
import { headlines, type Headline, type HeadlineId } from "../../pipelines/contract/headlines.ts";
import { stopped } from "../../pipelines/lib/polish.ts";
import { DataLink, PageHead } from "../components/parts.tsx";
import { headlineId, headlinesPath } from "../components/trace.tsx";
import type { Page } from "../page.ts";
import { fieldsPath } from "./fields-page.tsx";

/** Those that the edition shows. */
export function headlinesPage(kicker: readonly string[], isPublic: boolean): Page {
  return {
    path: headlinesPath,
    label: "Liczby główne",
    group: "data",
    body: <HeadlinesPage kicker={kicker} isPublic={isPublic} />,
  };
}

function HeadlinesPage({ kicker, isPublic }: { kicker: readonly string[]; isPublic: boolean }): VNode {
  const shown = (Object.entries(headlines) as [HeadlineId, Headline][])
    .filter(([, one]) => pagesOf(one, isPublic).length > 0)
    .toSorted(([, a], [, b]) => a.name.localeCompare(b.name, "pl"));
  return (
    <>
      <PageHead
        kicker={kicker}
        headline="Co znaczą liczby główne i jak się je liczy"
        lead={[
          "To liczby, od których zaczynają się strony. Odnośnik do ich opisu stoi przy każdej, pod „Skąd te liczby?”.",
        ]}
      />
      <ul>
        {shown.map(([id, { name }]) => (
          <li key={id}>
            <a href={`#${headlineId(id)}`}>{name}</a>
          </li>
        ))}
      </ul>
      {shown.map(([id, one]) => (
        <section key={id} id={headlineId(id)}>
          <h2>{one.name}</h2>
          <p>{one.definition}</p>
          <Facts one={one} isPublic={isPublic} />
        </section>
      ))}
      <p class="note">
        Wszystkie tabele i pola opisuje strona <a href={fieldsPath}>Opis pól</a>, słowa i skróty – strona{" "}
        <a href="slownik.html">Słownik</a>, a sposób liczenia – strona <a href="metoda.html">Metoda</a>.
      </p>
    </>
  );
}

function Facts({ one, isPublic }: { one: Headline; isPublic: boolean }) {
  const { unit, formula, table, field, forms, caveats } = one;
  return (
    <dl class="facts">
      <div>
        <dt>Jednostka miary</dt>
        <dd>{unit}</dd>
      </div>
      <div>
        <dt>Wzór</dt>
        <dd>{formula}</dd>
      </div>
      <div>
        <dt>Pole i tabela</dt>
        <dd>
          {table === null ? "z ustawień, bez tabeli" : null}
          {field === null ? null : (
            <>
              <code>{field}</code> „{fields[field].pl.split(";")[0]}”,{" "}
            </>
          )}
          {table === null ? null : <DataLink table={table} />}
        </dd>
      </div>
      <div>
        <dt>Z czego</dt>
        <dd>{forms}</dd>
      </div>
      {caveats.length > 0 ? (
        <div>
          <dt>Zastrzeżenia</dt>
          <dd>{caveats.map((text) => stopped(text)).join(" ")}</dd>
        </div>
      ) : null}
      <div>
        <dt>Gdzie</dt>
        <dd>{pagesOf(one, isPublic).join(", ")}</dd>
      </div>
    </dl>
  );
}

function pagesOf({ pages, publicPages }: Headline, isPublic: boolean): readonly string[] {
  return isPublic ? publicPages : pages;
}
