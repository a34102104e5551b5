/**
 * Words of the field and of the method that a reader may not know, in plain Polish. Where a word has a meaning by law,
 * the definition keeps to it and names the provision; it is not a quotation.
 */

export interface Term {
  /** As it stands on the pages; an abbreviation first, then what it stands for. */
  term: string;
  definition: string;
  /** Where the meaning comes from. */
  source: string;
}

const act = "ustawa o pomocy społecznej";
const handbook = "podręcznik pilotażu";
const models = "modele kooperacji";
const own = "metoda Miernika";

export const glossary: readonly Term[] = [
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
    term: "GGK – gminna grupa kooperacji",
    definition:
      "W modelu miejsko-wiejskim: zespół specjalistów z różnych instytucji gminy, który pracuje razem z jedną rodziną albo osobą.",
    source: models,
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
    term: "JST – jednostka samorządu terytorialnego",
    definition: "Gmina, powiat albo województwo.",
    source: "ustawa o samorządzie gminnym, ustawa o samorządzie powiatowym, ustawa o samorządzie województwa",
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
    term: "KIS – klub integracji społecznej",
    definition: "Miejsce grupowych zajęć i doradztwa dla osób, które wracają do pracy i życia społecznego.",
    source: "ustawa o zatrudnieniu socjalnym, art. 18",
  },
  {
    term: "kompletność kart",
    definition:
      "Godziny wpisane do kart podzielone przez godziny, które powinny w nich być (wymiar czasu pracy razy etaty).",
    source: own,
  },
  {
    term: "kontrakt socjalny (umowa współpracy)",
    definition:
      "Pisemna umowa pracownika socjalnego z osobą albo rodziną: co każda strona zrobi, żeby rozwiązać problem.",
    source: `${act}, art. 6 pkt 6 i art. 108`,
  },
  {
    term: "liczba ukryta",
    definition:
      "Mała liczba osób albo rodzin, lub liczba, z której dałoby się ją wyliczyć. Wydanie publiczne zastępuje ją znakiem •, żeby nikt nie rozpoznał konkretnych ludzi.",
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
    source: "statystyka",
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
    term: "obciążenie",
    definition:
      "Czas potrzebny na policzone czynności podzielony przez czas dostępny. Powyżej 100 % pracy jest więcej niż czasu; nie znaczy to, że ktoś pracował w nadgodzinach.",
    source: `${handbook}, załącznik nr 3`,
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
    term: "PAL – program aktywności lokalnej",
    definition:
      "Program, w którym ośrodek działa z mieszkańcami miejscowości, dzielnicy albo grupy, żeby razem rozwiązywali swoje sprawy.",
    source: "wytyczne programów Europejskiego Funduszu Społecznego",
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
    source: "statystyka",
  },
  {
    term: "przerwa w szeregu",
    definition:
      "Rok, od którego liczy się coś inaczej niż przedtem (nowy formularz, nowe prawo). Liczb sprzed przerwy i po niej nie porównujemy.",
    source: own,
  },
  {
    term: "pseudonim",
    definition:
      "Kod, który w danych stoi zamiast nazwiska. Bez klucza projektu nie da się z niego odczytać, o kogo chodzi.",
    source: "RODO, art. 4 pkt 5",
  },
  {
    term: "PZK – Partnerski Zespół Kooperacji",
    definition:
      "W modelu wiejskim tworzą go praktycy i radni. W modelach miejskim (tam: Partnerski Zespół Kooperacyjny) i miejsko-wiejskim – kierownictwo współpracujących instytucji.",
    source: models,
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
    term: "środowisko",
    definition:
      "Rodzina albo osoba samotnie gospodarująca, z którą ośrodek pracuje. Tak liczy się, ile spraw ma pracownik.",
    source: handbook,
  },
  {
    term: "SRPS – strategia rozwiązywania problemów społecznych",
    definition: "Dokument gminy albo powiatu: jakie problemy społeczne są najważniejsze i co z nimi zrobić.",
    source: `${act}, art. 16b`,
  },
  {
    term: "struktura czasu",
    definition: "Na co idą godziny wpisane do kart czasu pracy: udział każdego rodzaju zadań.",
    source: own,
  },
  {
    term: "superwizja",
    definition:
      "Spotkania z doświadczonym specjalistą spoza zespołu, na których pracownicy omawiają swoją pracę, żeby pracować lepiej i nie wypalić się.",
    source: `${act}, art. 121a`,
  },
  {
    term: "TDD – transport „od drzwi do drzwi”",
    definition:
      "Przewóz z pomocą asystenta dla osób, które same nie mogą dotrzeć do lekarza, urzędu czy ośrodka (ang. door-to-door).",
    source: "programy Państwowego Funduszu Rehabilitacji Osób Niepełnosprawnych",
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
    term: "ZZK – Zadaniowy Zespół Kooperacyjny",
    definition: "W modelu miejskim: zespół praktyków, który pracuje razem z jedną rodziną albo osobą.",
    source: models,
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
