/** What the public edition hides, how, and how it is checked that it cannot be found out. */
import type { VNode } from "preact";
import { hiddenMark, type DisclosureLoss } from "../../pipelines/contract/public-dataset.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { number, percent } from "../../pipelines/lib/polish.ts";
import { Table } from "../components/table.tsx";
import { StatedTrace } from "../components/trace.tsx";

export function DisclosureMethod({ loss }: { loss: DisclosureLoss }): VNode {
  const { minCount, minWorkers, cells, primary, complementary } = loss;
  const most = String(minCount - 1);
  return (
    <section id="ukryte">
      <h2>Co jest ukryte i dlaczego</h2>
      <p>
        W małej gminie liczba „2 rodziny” może wskazać konkretnych ludzi. Dlatego w wydaniu publicznym liczby
        osób i rodzin od 1 do {most} zastępuje znak {hiddenMark}. Zero pokazujemy: mówi tylko, że nikogo
        takiego nie było. Kwoty i liczby świadczeń ukrywamy, gdy otrzymało je od 1 do {most} osób albo rodzin.
        Obsada stanowisk i etaty są informacją publiczną i nie są ukrywane.
      </p>
      <p>
        Ten sam znak stoi tam, gdzie liczba nie jest mała, ale dałoby się z niej wyliczyć małą: w sumach i ich
        częściach, w parach „ogółem” i „w tym”, w liczbach na 10 tys. mieszkańców, zmianach i wskaźnikach.
        Znaku nie rozróżniamy, bo powód ukrycia też byłby wskazówką.
      </p>
      <p>
        Wskaźniki pilotażu liczą rodziny, więc podlegają tej samej regule: jednostki sumują się do grup i
        całego pilotażu, a kolejne pomiary do siebie nawzajem. Przedział ufności znika razem z liczbą, bo
        dałoby się ją z niego wyliczyć. Liczby o pracy (obciążenie, czas pracy, czasy czynności) podajemy dla
        co najmniej {minWorkers} pracowników na stanowisku i w zespole, i tylko wtedy, gdy z różnicy nie da
        się wyliczyć mniejszej grupy, także z różnicy między kolejnymi publikacjami: gdy do ogłoszonego
        miesiąca dojdzie karta jednego pracownika, nowej liczby nie podajemy. Zwykłe poprawki nie ukrywają
        niczego. Publikacji, o której ośrodek oświadczył, że nikomu jej nie przekazał, nie bierzemy pod uwagę.
        Karty kosztów zaniechania opisują typową drogę, nie konkretną rodzinę; kart opartych na danych kilku
        rodzin nie ogłaszamy.
      </p>
      <p>
        Sumy dla powiatu dodajemy tylko z liczb, które są ogłoszone w gminach; ukryta liczba do sumy nie
        wchodzi. Przy sumie stoi, z ilu gmin jest. Każdy może ją policzyć sam, więc nie mówi niczego o liczbie
        ukrytej.
      </p>
      <p>
        {cells === 0
          ? "W tym wydaniu nie ma liczb, które trzeba by ukrywać. "
          : `Z ${number(cells, 0)} liczb, które podlegają tym regułom, ukryto ${number(primary + complementary, 0)} (${percent((primary + complementary) / cells, 1)}): ${number(primary, 0)} z reguły i ${number(complementary, 0)} dla ochrony innych. `}
        Które liczby dołożyć, wybiera przybliżony rachunek: szuka możliwie najtańszej zmiany innych liczb,
        przy której ukryta mogłaby być najmniejsza i największa z dozwolonych. Nie gwarantuje to, że ukryto
        najmniej, ile można.
      </p>
      {cells === 0 ? null : (
        <>
          <Table model={lossTable(loss)} isCompact />
          <StatedTrace>
            Policzono je przy ukrywaniu, przed publikacją. W plikach z folderu data w miejscu ukrytej liczby
            stoi {hiddenMark}, a pole <code>hidden_fields</code> mówi, co w wierszu ukryto.
          </StatedTrace>
        </>
      )}
      <h3>Próba przed publikacją</h3>
      <p>
        Przed każdą publikacją program próbuje ukryte liczby odtworzyć. Zna regułę, wszystkie sumy i
        zależności formularzy oraz wszystko, co ma się ukazać, i wie nawet, które liczby są małe.
        Programowaniem liniowym i całkowitoliczbowym wyznacza, w jakich granicach leży każda ukryta liczba.
        Publikacja dochodzi do skutku tylko wtedy, gdy:
      </p>
      <ul>
        <li>
          mała liczba może być każdą od 1 do {most} (a gdy sam formularz na to nie pozwala – gdy ten, kto
          widzi tylko znak {hiddenMark}, ma do wyboru co najmniej tyle samo wartości),
        </li>
        <li>kwota dla kilku osób jest niepewna co najmniej o 10 % w górę i w dół,</li>
        <li>
          liczba ukryta dla ochrony innych ma co najmniej {most} możliwych wartości, a kwota – przedział
          szerokości co najmniej 10 %.
        </li>
      </ul>
      <p>
        Próba zakłada, że ktoś zachował wszystkie wcześniejsze publikacje tego projektu: liczba raz pokazana
        jest znana, a liczba, która się nie zmieniła, jest tą samą niewiadomą. Dlatego bywa, że liczba jest
        ukryta tylko ze względu na to, co już ogłoszono. Pomija się publikacje, których – jak oświadczył
        ośrodek – nikomu nie przekazano. Próba nie wie, co jednostka ogłosiła gdzie indziej (np. w ocenie
        zasobów w BIP).
      </p>
    </section>
  );
}

const tableNames: Partial<Record<string, string>> = {
  out__profile: "Profile gmin",
  out__staffing: "Normy zatrudnienia (liczby rodzin)",
  out__indicator: "Wskaźniki pilotażu (liczby rodzin)",
  out__workload: "Obciążenie pracą",
  out__time_structure: "Struktura czasu pracy",
  out__activity_time: "Czasy czynności",
};

/** How much of each table is lost, and why. */
function lossTable({ tables, leftOutCards }: DisclosureLoss): TableModel {
  return {
    caption: "Ile liczb ukryto w każdej tabeli",
    columns: [
      { label: "Tabela", kind: "text" },
      { label: "Liczby", kind: "number" },
      { label: "Ukryte z reguły", kind: "number" },
      { label: "Ukryte dla ochrony innych", kind: "number" },
    ],
    rows: Object.entries(tables).map(([name, { cells, primary, complementary }]) => ({
      cells: [tableNames[name] ?? name, number(cells, 0), number(primary, 0), number(complementary, 0)],
    })),
    notes:
      leftOutCards > 0
        ? [`Karty kosztów zaniechania, których nie ogłoszono: ${number(leftOutCards, 0)}.`]
        : [],
  };
}
