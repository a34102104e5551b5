/** Words that have a meaning by law, or are forms and registers of the state: each names its provision. */
import type { Term } from "./glossary.ts";

const act = "ustawa o pomocy społecznej";
const handbook = "podręcznik pilotażu";

export const lawTerms: readonly Term[] = [
  {
    term: "asystent rodziny",
    definition:
      "Pracownik, który w domu rodziny pomaga jej poradzić sobie z opieką nad dziećmi i z codziennymi sprawami. Pracuje najwyżej z 15 rodzinami.",
    source: "ustawa o wspieraniu rodziny i systemie pieczy zastępczej, art. 12–15",
  },
  {
    term: "BIP – Biuletyn Informacji Publicznej",
    definition: "Strona internetowa, na której urzędy i jednostki ogłaszają informacje publiczne.",
    source: "ustawa o dostępie do informacji publicznej, art. 8",
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
      "Dom, w którym mieszkają osoby wymagające całodobowej opieki. Za pobyt płaci mieszkaniec (do 70 % dochodu), potem jego rodzina, a resztę gmina.",
    source: `${act}, art. 54–61`,
  },
  {
    term: "etat (FTE)",
    definition:
      "Pełny wymiar czasu pracy jednej osoby. Pół etatu to 0,5; dwie osoby po pół etatu to razem jeden etat. W plikach z danymi pola z etatami mają w nazwie skrót fte (ang. full-time equivalent).",
    source: "Kodeks pracy, art. 129",
  },
  {
    term: "JST – jednostka samorządu terytorialnego",
    definition: "Gmina, powiat albo województwo.",
    source: "ustawa o samorządzie gminnym, ustawa o samorządzie powiatowym, ustawa o samorządzie województwa",
  },
  {
    term: "KIS – klub integracji społecznej",
    definition: "Miejsce grupowych zajęć i doradztwa dla osób, które wracają do pracy i życia społecznego.",
    source: "ustawa o zatrudnieniu socjalnym, art. 18",
  },
  {
    term: "kontrakt socjalny (umowa współpracy)",
    definition:
      "Pisemna umowa pracownika socjalnego z osobą albo rodziną: co każda strona zrobi, żeby rozwiązać problem.",
    source: `${act}, art. 6 pkt 6 i art. 108`,
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
      "Najmniejsza liczba pracowników socjalnych. Ustawa wymaga jednego na 2000 mieszkańców albo jednego na 50 rodzin i osób samotnych objętych pracą socjalną, a zawsze co najmniej trzech. Model ma własne normy: 20 i 80 rodzin na etat.",
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
    source: `${act}, art. 6 pkt 10`,
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
      "Jednostka powiatu: piecza zastępcza, pomoc osobom z niepełnosprawnościami, interwencja kryzysowa.",
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
      "Pomoc w tym, by osoba, rodzina albo społeczność sama radziła sobie w życiu. Należy się bez względu na dochód.",
    source: `${act}, art. 6 pkt 12 i art. 45`,
  },
  {
    term: "pseudonim",
    definition:
      "Kod, który w danych stoi zamiast nazwiska. Bez klucza projektu nie da się z niego odczytać, o kogo chodzi.",
    source: "RODO, art. 4 pkt 5",
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
    source: `${act}, art. 6 pkt 14`,
  },
  {
    term: "ROPS – regionalny ośrodek polityki społecznej",
    definition: "Jednostka samorządu województwa; między innymi szkoli ośrodki i zbiera ich oceny zasobów.",
    source: `${act}, art. 113`,
  },
  {
    term: "ŚDS – środowiskowy dom samopomocy",
    definition: "Dzienny ośrodek wsparcia dla osób z zaburzeniami psychicznymi.",
    source: `${act}, art. 51a`,
  },
  {
    term: "SRPS – strategia rozwiązywania problemów społecznych",
    definition: "Dokument gminy albo powiatu: jakie problemy społeczne są najważniejsze i co z nimi zrobić.",
    source: `${act}, art. 16b`,
  },
  {
    term: "superwizja",
    definition:
      "Spotkania z doświadczonym specjalistą spoza zespołu, na których pracownicy omawiają swoją pracę, żeby pracować lepiej i nie wypalić się.",
    source: `${act}, art. 121a`,
  },
  {
    term: "TERYT",
    definition: "Urzędowy kod województwa, powiatu albo gminy w rejestrze GUS.",
    source: "rejestr TERYT, Główny Urząd Statystyczny",
  },
  {
    term: "usługi opiekuńcze",
    definition:
      "Pomoc w domu w codziennych sprawach, opieka higieniczna i pielęgnacja zalecona przez lekarza. Specjalistyczne prowadzą osoby o odpowiednich kwalifikacjach.",
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
      "Rozmowa pracownika socjalnego w domu osoby proszącej o pomoc, spisana na urzędowym kwestionariuszu. Część I to pierwszy wywiad, część IV – jego aktualizacja, części II i III dotyczą krewnych.",
    source: `${act}, art. 107`,
  },
  {
    term: "zasiłek celowy",
    definition: "Jednorazowa pomoc pieniężna na określony cel: żywność, leki, opał, odzież, remont.",
    source: `${act}, art. 39`,
  },
  {
    term: "zasiłek okresowy",
    definition:
      "Pomoc pieniężna na pewien czas dla osób i rodzin o dochodzie poniżej kryterium, np. z powodu choroby albo bezrobocia.",
    source: `${act}, art. 38`,
  },
  {
    term: "zasiłek stały",
    definition:
      "Comiesięczna pomoc pieniężna dla osób niezdolnych do pracy z powodu wieku albo całkowitej niezdolności, których dochód jest poniżej kryterium.",
    source: `${act}, art. 37`,
  },
];
