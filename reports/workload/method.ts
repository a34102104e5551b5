/** How it was computed, from what, how a number can be followed back, and what the words mean. */
import { LEAST_ACTIVITIES, LEAST_WORKERS } from "../../pipelines/analysis/activity-times.ts";
import { percent } from "../../pipelines/lib/polish.ts";
import { code, list, paragraph, type Section, type Term } from "../content.ts";
import type { WorkloadView } from "./view.ts";

export function methodSection({ unit, version }: WorkloadView): Section {
  const share = percent(unit.available_share);
  return {
    heading: "Metoda, źródła i słownik",
    isKeptWhole: true,
    blocks: [],
    sections: [
      {
        heading: "Jak to policzono",
        blocks: [
          list([
            "Czas potrzebny na etat = Σ (liczba czynności × czas jednej czynności) ÷ liczba etatów.",
            `Obciążenie dostępnego czasu = czas potrzebny na etat ÷ dostępny czas. Dostępne jest ${share} wymiaru: ` +
              "reszta to urlopy, zwolnienia, szkolenia, zebrania i interwencje.",
            "Potrzebne etaty = Σ (liczba czynności × czas) ÷ dostępny czas jednego etatu; brakujące etaty = potrzebne − obecne.",
            `Czas zmierzony = godziny z kart ÷ liczba czynności. Podajemy go od ${String(LEAST_WORKERS)} pracowników i ` +
              `${String(LEAST_ACTIVITIES)} czynności. Gdy w jednostce danych jest za mało, bierzemy czas ze wszystkich ` +
              "jednostek projektu, a gdy i tych jest za mało – standard.",
            "Przedział ufności (95 % PU): metoda jackknife z pominięciem po jednym pracowniku, na skali logarytmicznej; " +
              "uwzględnia, że czynności jednego pracownika są do siebie podobne.",
            "Norma: wymagane etaty = rodziny (mieszkańcy) ÷ liczba przypadająca na etat; podajemy je dokładnie i w pełnych osobach.",
          ]),
        ],
      },
      {
        heading: "Źródła",
        blocks: [
          list([
            "Podręcznik pilotażu, projekt „Tworzenie i rozwijanie standardów usług pomocy i integracji społecznej”, " +
              "Zadanie 2; załączniki 1–2 (karty czasu pracy) i 3 (arkusz obciążenia).",
            "„Zasady wdrażania usprawnień organizacyjnych w jednostkach organizacyjnych pomocy społecznej” (zasady konkursu).",
            "Ustawa o pomocy społecznej, art. 110 ust. 11 i 12 (normy zatrudnienia); Kodeks pracy, art. 130 (wymiar czasu pracy).",
            "Karty czasu pracy, tabele liczb czynności i tabele środowisk przekazane przez jednostkę.",
          ]),
        ],
      },
      {
        heading: "Jak sprawdzić liczbę",
        blocks: [
          paragraph(
            "Pod każdym rysunkiem i tabelą stoi nazwa tabeli z danymi; leży ona w folderze ",
            code("data"),
            " wydania tej jednostki (CSV, XLSX). Skąd wzięła się pojedyncza liczba – do pliku, arkusza i komórki – " +
              "pokazuje polecenie ",
            code("miernik explain"),
            `. Raport przygotował program Miernik ${version}; te same dane i ustawienia dają ten sam raport.`,
          ),
        ],
      },
      { heading: "Słownik", blocks: [{ kind: "terms", terms: glossary(share) }] },
    ],
  };
}

function glossary(share: string): Term[] {
  return [
    {
      term: "95 % PU",
      meaning:
        "95-procentowy przedział ufności; tak wyznaczone przedziały obejmują prawdziwą wartość 95 razy na 100. " +
        "Im szerszy, tym mniej wiadomo.",
    },
    { term: "Dostępny czas", meaning: `część wymiaru na zadania powtarzalne, tu ${share}.` },
    { term: "Wymiar", meaning: "godziny pracy pełnego etatu w okresie według Kodeksu pracy." },
    {
      term: "Czas standardowy",
      meaning: "czas jednej czynności proponowany w podręczniku pilotażu albo ustalony w jednostce.",
    },
    {
      term: "Czas zmierzony",
      meaning: "czas jednej czynności policzony z kart czasu pracy i liczb czynności.",
    },
    {
      term: "Kompletność",
      meaning: "godziny wpisane do kart podzielone przez godziny oczekiwane (wymiar × etaty).",
    },
    { term: "Środowisko", meaning: "rodzina albo osoba samotnie gospodarująca objęta pomocą." },
    { term: "n", meaning: "liczba pracowników albo czynności, z których policzono wynik." },
  ];
}
