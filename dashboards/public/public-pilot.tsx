/** The pilot in numbers, for anybody: what was measured, what could be compared, how sure it is. */
import type { VNode } from "preact";
import { hiddenMark, type PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import { counted, nouns } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";
import { TableOr } from "../components/profile-parts.tsx";
import {
  comparisonTable,
  indicatorTable,
  latestWave,
  pilotHeadline,
  ruleTable,
  waveWords,
} from "../texts/public-pilot-tables.ts";

export const pilotPath = "pilotaz.html";

/** Whether there is a pilot to tell of. */
export function hasPilot({ tables }: PublicDataset): boolean {
  return latestWave(tables.out__indicator) !== null;
}

export function PublicPilotPage({ data }: { data: PublicDataset }): VNode {
  const { tables } = data;
  const wave = latestWave(tables.out__indicator) ?? "";
  const units = new Set(
    tables.out__indicator.filter(({ unit_id }) => unit_id !== "all").map(({ unit_id }) => unit_id),
  );
  const headlines = tables.ref_indicator.filter(({ is_headline }) => is_headline);
  return (
    <>
      <PageHead
        kicker={[data.project, waveWords(wave), "wydanie publiczne"]}
        headline={pilotHeadline(tables, wave)}
        lead={[
          `Liczby są z ${counted(units.size, nouns.unit, 0).replace(/^1 jednostka$/, "1 jednostki")}, które prowadzą je w pilotażu i poza nim.`,
          "Przedział ufności (95 % PU) mówi, na ile wynik jest pewny; n – z ilu obserwacji pochodzi.",
        ]}
      />
      <section>
        <h2>Główne wskaźniki</h2>
        <TableOr
          model={indicatorTable(tables, wave, headlines, "Główne wskaźniki pilotażu")}
          sources={["out__indicator", "ref_indicator"]}
          without="Żadnego z głównych wskaźników jeszcze nie zmierzono."
        />
      </section>
      <section>
        <h2>Czy to dzięki pilotażowi</h2>
        <TableOr
          model={comparisonTable(tables, wave)}
          sources={["out__comparison", "ref_indicator"]}
          without="Nie ma jeszcze pomiarów, które dałoby się porównać."
        />
        <p class="note">
          Miejsca zgłosiły się do pilotażu same, więc mogły się różnić od porównawczych już wcześniej. Różnica
          zmian zakłada, że bez pilotażu zmieniałyby się tak samo. „Nie wykazano różnicy” nie znaczy, że jej
          nie ma.
        </p>
      </section>
      <section>
        <h2>Zastrzeżenia do głównych wskaźników</h2>
        <ul>
          {headlines.flatMap(({ indicator_id, indicator_label, caveat }) =>
            caveat === null
              ? []
              : [
                  <li key={indicator_id}>
                    <strong>{indicator_label}:</strong> {caveat}
                  </li>,
                ],
          )}
        </ul>
      </section>
      <section>
        <h2>Wszystkie wskaźniki</h2>
        <TableOr
          model={indicatorTable(tables, wave, tables.ref_indicator, "Wskaźniki całego pilotażu")}
          sources={["out__indicator", "ref_indicator"]}
          without="Brak pomiarów."
        />
      </section>
      <section>
        <h2>Reguły modelu, których nie dotrzymano</h2>
        <TableOr
          model={ruleTable(tables)}
          sources={["out__rule_finding", "ref_evaluation_rule"]}
          without="Nie stwierdzono odstępstw od reguł."
        />
      </section>
      <p class="note">
        {hiddenMark} stoi tam, gdzie liczba dotyczy niewielu osób albo rodzin lub dałoby się z niej taką
        wyliczyć. Dlaczego i jak to sprawdzamy: <a href="metoda.html#ukryte">Metoda</a>.
      </p>
    </>
  );
}
