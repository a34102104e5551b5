/** The sample's `miernik.yaml`: the settings a unit is likely to touch, each with its reason in Polish. */
import { units } from "./centres.ts";

export function settings(): string {
  return `# Przykładowy projekt Miernika. Jednostki, miejscowości, osoby i liczby są zmyślone.
project: Przykładowy pilotaż (dane zmyślone)

# Jednostki, które biorą udział w projekcie. Pliki każdej leżą w jej folderze;
# folder można pominąć, jeśli nazywa się tak samo jak id. Kody TERYT od 99 nie istnieją.
# residents to liczba mieszkańców, potrzebna do normy 1 pracownik socjalny na 2000 mieszkańców; zmienia się co roku,
# więc można podać kilka lat: { 2024: 6850, 2025: 6800 }.
# organisation to cztery części ośrodka (first_contact, social_work, services, decisions) z ich zespołami;
# project_posts to stanowiska utworzone za pieniądze projektu, które trzeba utrzymać 2 lata po jego końcu.
units:
${units.map(unitLines).join("")}
# Powiaty, dla których powstaje prezentacja efektów: liczby gmin projektu są dodane. Kod powiatu to 4 pierwsze cyfry kodu
# gminy. gminas mówi, ile gmin ma powiat naprawdę; bez tego prezentacja pisze, że nie wiadomo (albo bierze to z rejestru TERC).
powiats:
  - { teryt: "9901", name: przykładowski, gminas: 5 }
  - { teryt: "9902", name: zmyślony, gminas: 3 }

calendar:
  # Część wymiaru czasu pracy, która zostaje na zadania powtarzalne, gdy odliczy się urlopy, zwolnienia,
  # szkolenia, narady i interwencje. Podręcznik pilotażu proponuje 0,85.
  available_share: 0.85
  # Wymiar czasu pracy Miernik liczy z kalendarza (art. 130 Kodeksu pracy). Własny wymiar wpisuje się tak:
  # nominal_hours: { "2026-01": 160, "2026-Q2": 496 }

# Rok, na którego ceny przelicza się kwoty. Domyślnie ostatni, dla którego jest wskaźnik cen GUS:
# prices: { year: 2025 }

# Własne nazwy stanowisk, zadań i czynności: jak nazywa je jednostka i co znaczą.
labels:
  roles:
    - label: specjalista pracy socjalnej
      role: social_worker

# Czasy standardowe pochodzą z podręcznika pilotażu. Inny czas albo własną czynność wpisuje się tak:
# activities:
#   - role: benefits_worker
#     activity: interview_1
#     label: Wywiady część I
#     standard_h: 3.5
#     tasks: [interview_1_visit, interview_1_office]
#     unit: mops-probna-gora

# Wydanie publiczne nie pokazuje liczb osób i rodzin mniejszych od min_count ani tego, z czego dałoby się je wyliczyć.
# Domyślnie 5, najmniej 3. Liczb o pracy grup mniejszych niż min_workers też nie (domyślnie i najmniej 3).
# privacy:
#   min_count: 5
#   min_workers: 3
#   keep_years: 5 # dane o pracy i kopie publikacji sprzed tylu pełnych lat kalendarzowych są pomijane; domyślnie nic

# Kto publikuje: z tego powstają strony „O wydaniu”, „Prywatność” i „Deklaracja dostępności” (ustawa z 4 kwietnia 2019 r.).
# status: full, partial albo none (strona zgodna z ustawą, częściowo zgodna, niezgodna).
publication:
  publisher: Regionalny Ośrodek Przykładowy
  address: ul. Zmyślona 1, Przykładowo
  email: sekretariat@przyklad.example
  phone: "00 000 00 00"
  url: https://przyklad.example/miernik/
  licence: CC BY 4.0
  published_on: 2026-01-15
  updated_on: 2026-01-15
  accessibility:
    status: full
    prepared_on: 2026-01-15
    assessment: samooceny przeprowadzonej przez wydawcę
    contact: sekretariat
    architecture: Wejście od ulicy Zmyślonej bez progu; winda na wszystkie piętra.
    communication: Tłumacz języka migowego po zgłoszeniu 3 dni wcześniej.
`;
}

function unitLines(unit: (typeof units)[number]): string {
  const { id, teryt, name, type, folder, residents, organisation = [], projectPosts = [] } = unit;
  const parts = organisation.map(
    ({ part, team, persons }) =>
      `      - { part: ${part}, team: ${team}${persons === undefined ? "" : `, persons: ${String(persons)}`} }\n`,
  );
  const posts = projectPosts.map(
    ({ post, fte, projectEnd }) =>
      `      - { post: ${post}, fte: ${String(fte)}, project_end: ${projectEnd} }\n`,
  );
  return (
    `  - id: ${id}\n    teryt: "${teryt}"\n    name: ${name}\n    type: ${type}\n` +
    (folder === id ? "" : `    folder: ${folder}\n`) +
    (residents === undefined ? "" : `    residents: ${String(residents)}\n`) +
    (parts.length === 0 ? "" : `    organisation:\n${parts.join("")}`) +
    (posts.length === 0 ? "" : `    project_posts:\n${posts.join("")}`)
  );
}
