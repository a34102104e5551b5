/** The words of the field and of the method, in the order of the Polish alphabet. */
import type { VNode } from "preact";
import { glossary, type Term } from "../../pipelines/contract/glossary.ts";
import { fieldsPath } from "./fields-page.tsx";
import { PageHead } from "../components/parts.tsx";
import { slug } from "../scope-pages.ts";

/** Where a term stands on the page. */
export function termId({ term }: Term): string {
  return `pojecie-${slug(term)}`;
}

export const sortedTerms: readonly Term[] = glossary.toSorted((a, b) => a.term.localeCompare(b.term, "pl"));

export function GlossaryPage({ kicker }: { kicker: readonly string[] }): VNode {
  return (
    <>
      <PageHead
        kicker={kicker}
        headline="Co znaczą słowa i skróty na tych stronach"
        lead={["Krótkie objaśnienia prostymi słowami. Przy każdym podano, skąd pochodzi."]}
      />
      <dl class="glossary">
        {sortedTerms.map((one) => (
          <div key={one.term} id={termId(one)}>
            <dt>{one.term}</dt>
            <dd>{one.definition}</dd>
            <dd class="note">Źródło: {one.source}.</dd>
          </div>
        ))}
      </dl>
      <p class="note">
        Co znaczą tabele i pola w plikach z danymi, mówi strona <a href={fieldsPath}>Opis pól</a>.
      </p>
    </>
  );
}
