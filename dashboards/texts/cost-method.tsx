/** How a cost card and its projection are computed: equations of our own, as none were published. */
import type { VNode } from "preact";

export function CostMethod({ hasProjection }: { hasProjection: boolean }): VNode {
  return (
    <section>
      <h2>Jak to policzono</h2>
      <p>
        Urzędowych wzorów kosztów zaniechania nie opublikowano. Poniższe wzory są nasze (programu Miernik);
        korzystają z pojęć Kalkulatora Kosztów Zaniechania z 2014 r.
      </p>
      <ul>
        <li>
          Kwota składnika = ilość × czas trwania × koszt jednostki × część płatnika. Koszt jednostki przelicza
          się na ceny jednego roku opublikowanym wskaźnikiem cen; kwota ze źródła zostaje widoczna.
        </li>
        <li>
          Bilans zestawienia = koszt braku pomocy − koszt pomocy. Zestawienie zakłada, że pomoc zapobiega
          wszystkim kosztom zaniechania; szanse powodzenia uwzględnia dopiero projekcja.
        </li>
        <li>
          Opublikowany koszt utrzymania, wydatek na miejsce i odpłatność mieszkańca to różne rzeczy: składnik
          korzysta z jednego rodzaju ceny i nazywa go.
        </li>
        {hasProjection ? <ProjectionMethod /> : null}
      </ul>
    </section>
  );
}

function ProjectionMethod() {
  return (
    <>
      <li>
        Liczba osób na poziomach nasilenia: n(t) = n(t−1) · M + dopływ. M to prawdopodobieństwa przejścia w
        ciągu roku; czego brakuje w wierszu do 1, to wyjście z problemu.
      </li>
      <li>
        Problemy powiązane: m(t) = m(t−1) · (1 − wyjście) + Σ n(t−1) · λ, gdzie λ to nowe przypadki na osobę w
        roku.
      </li>
      <li>
        Koszt zaniechania w roku t: KZ(t) = wydatki bez działania − wydatki z działaniem (bez jego kosztu).
        Oszczędność brutto = Σ KZ(t); netto = brutto − Σ kosztów działania.
      </li>
      <li>
        Rok zwrotu: pierwszy, od którego suma KZ nie jest już mniejsza niż suma kosztów działania. Działanie
        opłacone w roku t−1 zmienia przejście do roku t.
      </li>
      <li>
        Przedział 90 %: z losowania wszystkich niepewnych danych naraz. Obejmuje niepewność podanych zakresów,
        nie obejmuje tego, czego w modelu nie ma.
      </li>
    </>
  );
}
