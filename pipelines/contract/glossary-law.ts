/**
 * Words that have a meaning by law, or are forms and registers of the state: each names its act, and the provision where
 * it was read there or in a source that quotes it (tests/unit/contract/glossary-law.test.ts has them).
 */
import type { Term } from "./glossary.ts";

const act = "ustawa o pomocy społecznej";
const handbook = "podręcznik pilotażu";

export const lawTerms: readonly Term[] = [
  {
    term: "asystent rodziny",
    definition:
      "Pracownik, który pomaga rodzinie poradzić sobie z opieką nad dziećmi i z codziennymi sprawami. Pracuje najwyżej z 15 rodzinami.",
    source: "ustawa o wspieraniu rodziny i systemie pieczy zastępczej, art. 15",
  },
  {
    term: "BIP – Biuletyn Informacji Publicznej",
    definition: "Strona internetowa, na której urzędy i jednostki ogłaszają informacje publiczne.",
    source: "ustawa o dostępie do informacji publicznej",
  },
  {
    term: "CIS – centrum integracji społecznej",
    definition:
      "Miejsce, w którym osoby zagrożone wykluczeniem uczą się zawodu i wracają do pracy (reintegracja zawodowa i społeczna).",
    source: "ustawa o zatrudnieniu socjalnym, art. 3",
  },
  {
    term: "DPS – dom pomocy społecznej",
    definition:
      "Dom, w którym mieszkają osoby wymagające całodobowej opieki. Za pobyt płaci mieszkaniec (najwyżej 70 % swojego dochodu), potem jego rodzina, a resztę gmina, z której pochodzi.",
    source: act,
  },
  {
    term: "etat (FTE)",
    definition:
      "Pełny wymiar czasu pracy jednej osoby. Pół etatu to 0,5; dwie osoby po pół etatu to razem jeden etat. W plikach z danymi pola z etatami mają w nazwie skrót fte (ang. full-time equivalent).",
    source: "Kodeks pracy, art. 130 (wymiar czasu pracy)",
  },
  {
    term: "JST – jednostka samorządu terytorialnego",
    definition: "Gmina, powiat albo samorząd województwa.",
    source: "ustawa o samorządzie gminnym, ustawa o samorządzie powiatowym, ustawa o samorządzie województwa",
  },
  {
    term: "KIS – klub integracji społecznej",
    definition:
      "Miejsce, w którym osoby zagrożone wykluczeniem szukają pracy z pomocą doradców i wspierają się nawzajem.",
    source: "ustawa o zatrudnieniu socjalnym, art. 18",
  },
  {
    term: "kontrakt socjalny (umowa współpracy)",
    definition:
      "Pisemna umowa pracownika socjalnego z osobą albo rodziną: co każda strona zrobi, żeby rozwiązać problem.",
    source: `${act}, art. 6`,
  },
  {
    term: "MPiPS-03 (MRPiPS-03, MRiPS-03)",
    definition:
      "Sprawozdanie z pomocy społecznej, które ośrodek składa co pół roku i co rok: świadczenia, ich odbiorcy, kwoty, powody pomocy. Nazwa zmienia się z nazwą ministerstwa.",
    source: "program badań statystycznych statystyki publicznej",
  },
  {
    term: "norma zatrudnienia",
    definition:
      "Najmniejsza liczba pracowników socjalnych na pełnym etacie. Od 2015 r. ustawa wymaga jednego na 2000 mieszkańców albo jednego na najwyżej 50 rodzin i osób samotnych objętych pracą socjalną, a zawsze co najmniej trzech. Model pilotażu ma własne normy: najwyżej 20 albo 80 rodzin na etat.",
    source: `${act}, art. 110 ust. 11 i 12; ${handbook}`,
  },
  {
    term: "OPS (GOPS, MGOPS, MOPS, MOPR)",
    definition:
      "Ośrodek pomocy społecznej: gminny, miejsko-gminny, miejski; MOPR to miejski ośrodek pomocy rodzinie. Prowadzi pomoc społeczną w gminie.",
    source: `${act}, art. 110`,
  },
  {
    term: "osoba samotnie gospodarująca",
    definition: "Ktoś, kto sam prowadzi swoje gospodarstwo domowe.",
    source: `${act}, art. 6`,
  },
  {
    term: "OZPS – ocena zasobów pomocy społecznej",
    definition:
      "Coroczna ocena, co gmina albo powiat ma i czego potrzebuje w pomocy społecznej. Rada dostaje ją do 30 kwietnia.",
    source: `${act}, art. 16a`,
  },
  {
    term: "PCPR – powiatowe centrum pomocy rodzinie",
    definition:
      "Jednostka powiatu, która wykonuje jego zadania pomocy społecznej; między innymi zajmuje się pieczą zastępczą i pomocą osobom z niepełnosprawnościami.",
    source: `${act}, art. 112`,
  },
  {
    term: "powód pomocy",
    definition:
      "Jedna z trudności, z powodu których udziela się pomocy (np. ubóstwo, bezrobocie, niepełnosprawność). Rodzina może mieć kilka powodów naraz, więc powodów nie sumuje się.",
    source: `${act}, art. 7`,
  },
  {
    term: "praca socjalna",
    definition:
      "Pomoc w tym, by osoba, rodzina albo społeczność sama radziła sobie w życiu. W sprawozdaniu MPiPS-03 nie ma przy niej decyzji ani kwot.",
    source: `${act}, art. 6`,
  },
  {
    term: "pseudonim",
    definition:
      "Kod, który w danych stoi zamiast nazwiska. Bez klucza projektu nie da się z niego odczytać, o kogo chodzi.",
    source: "RODO (pseudonimizacja); metoda Miernika",
  },
  {
    term: "RODO",
    definition: "Unijne rozporządzenie o ochronie danych osobowych, (UE) 2016/679.",
    source: "rozporządzenie (UE) 2016/679",
  },
  {
    term: "rodzina",
    definition:
      "W pomocy społecznej: osoby spokrewnione lub niespokrewnione, które są w faktycznym związku, mieszkają razem i razem gospodarują.",
    source: `${act}, art. 6`,
  },
  {
    term: "ROPS – regionalny ośrodek polityki społecznej",
    definition:
      "Jednostka samorządu województwa; między innymi szkoli pracowników ośrodków i wspiera współpracę.",
    source: act,
  },
  {
    term: "ŚDS – środowiskowy dom samopomocy",
    definition: "Dzienny ośrodek wsparcia dla osób z zaburzeniami psychicznymi.",
    source: act,
  },
  {
    term: "SRPS – strategia rozwiązywania problemów społecznych",
    definition: "Dokument gminy albo powiatu: jakie problemy społeczne są najważniejsze i co z nimi zrobić.",
    source: act,
  },
  {
    term: "superwizja",
    definition:
      "Spotkania ze specjalistą (superwizorem), na których pracownicy omawiają swoją pracę, żeby pracować lepiej i nie wypalić się.",
    source: act,
  },
  {
    term: "TERYT",
    definition: "Urzędowy kod województwa, powiatu albo gminy w rejestrze GUS.",
    source: "rejestr TERYT, Główny Urząd Statystyczny",
  },
  {
    term: "usługi opiekuńcze",
    definition:
      "Pomoc w codziennych sprawach i opieka w domu osoby, która sama sobie nie radzi. Są też usługi specjalistyczne. Ile kosztuje godzina, ustala rada gminy.",
    source: `${act}, art. 50`,
  },
  {
    term: "wymiar czasu pracy",
    definition:
      "Godziny, które pracownik na pełnym etacie ma przepracować w danym okresie według kalendarza.",
    source: "Kodeks pracy, art. 130",
  },
  {
    term: "wywiad środowiskowy (części I–IV)",
    definition:
      "Rozmowa pracownika socjalnego w domu osoby proszącej o pomoc, spisana na urzędowym kwestionariuszu. Kwestionariusz ma cztery części; karta czasu pracy i arkusz obciążenia liczą osobno część I, część IV oraz razem części II i III.",
    source: `${act}, art. 107`,
  },
  {
    term: "zasiłek celowy",
    definition: "Pomoc pieniężna na określoną, niezbędną potrzebę, np. żywność, leki, opał albo remont.",
    source: `${act}, art. 36`,
  },
  {
    term: "zasiłek okresowy",
    definition:
      "Pomoc pieniężna na pewien czas dla osób i rodzin, którym nie starcza na podstawowe potrzeby, np. z powodu choroby albo bezrobocia.",
    source: `${act}, art. 36`,
  },
  {
    term: "zasiłek stały",
    definition:
      "Comiesięczna pomoc pieniężna dla osób o małym dochodzie, które nie mogą pracować z powodu wieku albo niepełnosprawności.",
    source: `${act}, art. 37`,
  },
];
