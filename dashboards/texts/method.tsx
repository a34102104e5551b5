/** The method in plain words. Figures in it are rules and examples, never results. */
import type { VNode } from "preact";
import { LEAST_ACTIVITIES, LEAST_WORKERS } from "../../pipelines/analysis/activity-times.ts";
import { taskGroups } from "../../pipelines/contract/codes.ts";
import { taskGroupCodes, tasksOfGroup, taskText } from "../../pipelines/figures/labels.ts";
import { listed, percent } from "../../pipelines/lib/polish.ts";
import { StaffingMethod } from "./method-staffing.tsx";

/** @param availableShares the setting of each unit, as fractions; empty: the default is explained */
export function Method({ availableShares }: { availableShares: readonly number[] }): VNode {
  const shares = [...new Set(availableShares)].sort((a, b) => a - b).map((share) => percent(share));
  return (
    <>
      <section>
        <h2>Obciążenie pracą</h2>
        <p>Arkusz z załącznika nr 3 liczy się dla pracownika, zespołu, filii albo całej jednostki:</p>
        <ul>
          <li>czas potrzebny na etat = Σ (liczba czynności × czas jednej czynności) ÷ liczba etatów,</li>
          <li>obciążenie nominalne = czas potrzebny na etat ÷ wymiar czasu pracy w okresie,</li>
          <li>obciążenie dostępnego czasu = czas potrzebny na etat ÷ dostępny czas pracy.</li>
        </ul>
        <p>
          Wymiar to godziny pracy na etat według Kodeksu pracy i kalendarza okresu (jednostka może podać
          własny). Dostępny czas to ta część wymiaru, która zostaje na powtarzalne zadania po odjęciu urlopów,
          zwolnień, szkoleń, zebrań i interwencji: domyślnie {percent(0.85)}
          {shares.length > 0 && shares.join() !== percent(0.85) ? `, w tym wydaniu ${listed(shares)}` : ""}.
          Liczymy na pełnych wartościach i zaokrąglamy dopiero przy drukowaniu. Wiersz sumy powstaje z sum
          czynności i etatów, a nie ze średniej wyników.
        </p>
        <p>
          Przykład: miesiąc o wymiarze 167 h, 2 etaty, 40 wywiadów cz. I po 3 h, 30 wywiadów cz. IV po 1,5 h,
          20 wywiadów cz. II i III po 1 h, 10 decyzji odmawiających po 0,5 h. Czas potrzebny: 60 + 22,5 + 10 +
          2,5 = 95 h na etat. Obciążenie nominalne: 95 ÷ 167 = 56,9 %; dostępnego czasu: 95 ÷ (0,85 × 167) =
          66,9 %.
        </p>
      </section>
      <section>
        <h2>Czy czasy standardowe są trafne</h2>
        <p>
          Czasy standardowe to propozycja podręcznika pilotażu. Sprawdzamy je tak: godziny z odpowiednich
          wierszy karty dzielimy przez liczbę czynności tego samego pracownika w tym samym okresie. Pisma i
          oceny umów nie mają własnego wiersza w karcie, więc ich czasu nie da się zmierzyć.
        </p>
        <p>
          Średnia ma 95-procentowy przedział ufności, który uwzględnia, że czynności jednego pracownika są do
          siebie podobne (metoda jackknife z pominięciem po jednym pracowniku, na skali logarytmicznej). Jeśli
          przedział zawiera standard, dane są z nim zgodne. Przy mniej niż {LEAST_WORKERS} pracownikach albo{" "}
          {LEAST_ACTIVITIES} czynnościach piszemy „za mało danych” i nie podajemy średniej.
        </p>
        <p>
          Arkusz przy czasach zmierzonych bierze czas zmierzony w jednostce; gdy danych jest za mało – czas ze
          wszystkich jednostek o tym samym okresie; gdy i tych jest za mało – standard. Przy każdym czasie
          podano, skąd pochodzi.
        </p>
      </section>
      <StaffingMethod />
      <section>
        <h2>Struktura czasu i kompletność kart</h2>
        <p>
          Udział zadania to jego godziny podzielone przez wszystkie godziny wpisane do kart w danym miesiącu i
          na danym stanowisku, razem z nieobecnościami. Kompletność to godziny wpisane podzielone przez
          oczekiwane (wymiar miesiąca × etaty). Grupy zadań:
        </p>
        <ul>
          {taskGroupCodes.map((group) => (
            <li key={group}>
              {taskGroups[group].pl}: {tasksOfGroup(group).map(taskText).join("; ")}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Czego te liczby nie mówią</h2>
        <ul>
          <li>Arkusz obejmuje czynności powtarzalne. Praca spoza tabeli nie podnosi obciążenia.</li>
          <li>
            Obciążenie powyżej 100 % znaczy, że na policzone czynności potrzeba więcej czasu, niż jest
            dostępne. Nie znaczy, że ktoś pracował w nadgodzinach.
          </li>
          <li>
            Monitorowanie czasu służy podziałowi pracy. Nie jest kontrolą ani oceną osób i nie tworzy
            rankingów.
          </li>
          <li>
            Wpis, którego nie da się odczytać, jest pomijany i wymieniony w uwagach. Niczego nie zgadujemy.
          </li>
        </ul>
      </section>
      <section>
        <h2>Źródła</h2>
        <ul>
          <li>
            Podręcznik pilotażu, projekt „Tworzenie i rozwijanie standardów usług pomocy i integracji
            społecznej”, Zadanie 2; załączniki 1–2 (karty czasu pracy) i 3 (arkusz obciążenia).
          </li>
          <li>
            „Zasady wdrażania usprawnień organizacyjnych w jednostkach organizacyjnych pomocy społecznej”
            (zasady konkursu).
          </li>
          <li>Normy zatrudnienia: art. 110 ust. 11 i 12 ustawy o pomocy społecznej.</li>
          <li>
            Przedział z granicami: Imbens i Manski (2004), „Confidence Intervals for Partially Identified
            Parameters”, Econometrica 72(6).
          </li>
          <li>Wymiar czasu pracy: art. 130 Kodeksu pracy i kalendarz dni wolnych.</li>
          <li>Karty czasu pracy i tabele liczb czynności przekazane przez jednostki.</li>
        </ul>
      </section>
      <section>
        <h2>Ochrona danych</h2>
        <p>
          Imiona i nazwiska nie trafiają do bazy ani do wydań: przy wczytaniu zastępuje je pseudonim
          (HMAC-SHA-256 z kluczem projektu). Pracownicy występują tylko w wydaniu wewnętrznym.
        </p>
      </section>
    </>
  );
}
