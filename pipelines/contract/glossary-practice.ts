/** Words of the pilot, of its handbook and models, and of the method. */
import type { Term } from "./glossary.ts";

const handbook = "podręcznik pilotażu";
const models = "modele kooperacji";
const own = "metoda Miernika";
/** Of an abbreviation that no source at hand spells out. */
const here = "używane w tym opracowaniu";

export const practiceTerms: readonly Term[] = [
  {
    term: "czas dostępny",
    definition:
      "Część wymiaru czasu pracy, która zostaje na zadania powtarzalne po odjęciu urlopów, zwolnień, szkoleń, narad i interwencji. Zwykle 85 % wymiaru.",
    source: handbook,
  },
  {
    term: "czas standardowy",
    definition:
      "Czas, jaki podręcznik pilotażu przyjmuje na jedną czynność, np. 3 godziny na wywiad część I.",
    source: `${handbook}, załącznik nr 3`,
  },
  {
    term: "czynność",
    definition:
      "Powtarzalna praca, którą można policzyć: wywiad, decyzja, pismo, umowa o współpracy. Z liczby czynności i czasu jednej czynności wynika, ile pracy było do zrobienia.",
    source: `${handbook}, załącznik nr 3`,
  },
  {
    term: "GGK – gminna grupa kooperacji",
    definition:
      "W modelu miejsko-wiejskim: zespół specjalistów z różnych instytucji gminy, który pracuje razem z jedną rodziną albo osobą.",
    source: `${models}; rozwinięcie skrótu: ${here}`,
  },
  {
    term: "grupa porównawcza",
    definition:
      "Jednostki tego samego typu, które nie biorą udziału w pilotażu. Pokazują, co zmieniłoby się i bez niego.",
    source: own,
  },
  {
    term: "IPW – indywidualny program współpracy",
    definition:
      "Krótki plan jednej rodziny albo osoby: cele, działania, terminy i kto za co odpowiada. Trwa najwyżej 13 miesięcy (model wiejski). W części dokumentów: indywidualny plan współpracy.",
    source: models,
  },
  {
    term: "karta czasu pracy",
    definition:
      "Formularz, w którym pracownik wpisuje, ile godzin dziennie zajęły mu poszczególne rodzaje zadań.",
    source: `${handbook}, załączniki nr 1 i 2`,
  },
  {
    term: "karta kosztów zaniechania",
    definition:
      "Zestawienie, ile kosztuje pomoc rodzinie teraz, a ile zapłaci gmina i inni, jeśli pomocy nie będzie.",
    source: `${models}, kalkulator kosztów zaniechania`,
  },
  {
    term: "kompletność kart",
    definition:
      "Godziny wpisane do kart podzielone przez godziny, które powinny w nich być (wymiar czasu pracy razy etaty).",
    source: own,
  },
  {
    term: "liczba ukryta",
    definition:
      "Mała liczba osób albo rodzin, lub liczba, z której dałoby się ją wyliczyć. Wydanie publiczne zastępuje ją znakiem •, żeby nikt nie rozpoznał konkretnych ludzi. Bywa, że dałoby się ją wyliczyć dopiero z różnicy między tą publikacją a wcześniejszą.",
    source: own,
  },
  {
    term: "LKU – Lokalny Koszyk Usług",
    definition:
      "Spis usług, które oferują wszystkie współpracujące podmioty, z warunkami dostępu i osobą do kontaktu (model miejski).",
    source: models,
  },
  {
    term: "mediana",
    definition: "Wartość środkowa: połowa jednostek ma mniej, a połowa więcej.",
    source: "pojęcie statystyki",
  },
  {
    term: "obciążenie",
    definition:
      "Czas potrzebny na policzone czynności podzielony przez czas dostępny. Powyżej 100 % pracy jest więcej niż czasu; nie znaczy to, że ktoś pracował w nadgodzinach.",
    source: `${handbook}, załącznik nr 3`,
  },
  {
    term: "PAL – program aktywności lokalnej",
    definition:
      "Program, w którym ośrodek działa z mieszkańcami miejscowości, dzielnicy albo grupy, żeby razem rozwiązywali swoje sprawy.",
    source:
      "Regionalny Ośrodek Polityki Społecznej w Toruniu, „Program Aktywności Lokalnej od pomysłu do działania” (2012)",
  },
  {
    term: "pracownik socjalny ds. świadczeń",
    definition:
      "W modelu pilotażu: pracownik, który prowadzi wywiady i postępowania o świadczenia, podczas gdy inni zajmują się pracą socjalną.",
    source: handbook,
  },
  {
    term: "profil gminy",
    definition:
      "Liczby z MPiPS-03 i OZPS, które mówią, kto, z jakich powodów i jaką pomoc otrzymuje w gminie.",
    source: own,
  },
  {
    term: "projekcja",
    definition:
      "Rachunek, jak rosłyby koszty w kolejnych latach z pomocą i bez niej. Pokazuje, co wynika z założeń; nie jest prognozą.",
    source: own,
  },
  {
    term: "przedział ufności (95 % PU)",
    definition:
      "Zakres, w którym przy takich danych najpewniej leży prawdziwa wartość. Im węższy, tym pewniejszy wynik. Gdy obejmuje wartość odniesienia, nie mówimy o różnicy.",
    source: "pojęcie statystyki; sposób liczenia: metoda Miernika",
  },
  {
    term: "przerwa w szeregu",
    definition:
      "Rok, od którego liczy się coś inaczej niż przedtem (nowy formularz, nowe prawo). Liczb sprzed przerwy i po niej nie porównujemy.",
    source: own,
  },
  {
    term: "PZK – Partnerski Zespół Kooperacji",
    definition:
      "W modelu wiejskim tworzą go praktycy i radni. W modelach miejskim (tam: Partnerski Zespół Kooperacyjny) i miejsko-wiejskim – kierownictwo współpracujących instytucji.",
    source: `${models}; dla miast: model „Kooperacje 3D” (2019)`,
  },
  {
    term: "środowisko",
    definition:
      "Rodzina albo osoba samotnie gospodarująca, z którą ośrodek pracuje. Tak liczy się, ile spraw ma pracownik.",
    source: handbook,
  },
  {
    term: "struktura czasu",
    definition: "Na co idą godziny wpisane do kart czasu pracy: udział każdego rodzaju zadań.",
    source: own,
  },
  {
    term: "TDD – transport „od drzwi do drzwi”",
    definition:
      "Przewóz z pomocą asystenta dla dorosłych, którym trudno samodzielnie się przemieszczać, np. do lekarza, urzędu czy ośrodka (ang. door-to-door).",
    source: `projekt PFRON „Usługi indywidualnego transportu door-to-door”; skrót: ${here}`,
  },
  {
    term: "ZZK – Zadaniowy Zespół Kooperacyjny",
    definition: "W modelu miejskim: zespół praktyków, który pracuje razem z jedną rodziną albo osobą.",
    source: "model „Kooperacje 3D” dla gmin powyżej 20 tys. mieszkańców (2019)",
  },
];
