/** The method of missing posts and staffing norms in plain words. */
import type { VNode } from "preact";
import { percent } from "../../pipelines/lib/polish.ts";

export function StaffingMethod(): VNode {
  return (
    <>
      <section>
        <h2>Ilu etatów brakuje i na ile to pewne</h2>
        <p>
          Wymagane etaty = Σ (liczba czynności × czas) ÷ dostępny czas pracy. Brakujące etaty = wymagane minus
          obecne; liczba ujemna oznacza zapas. Przy czasach standardowych to sam rachunek, bez przedziału.
          Przy czasach zmierzonych podajemy 95-procentowy przedział, który obejmuje dwie niepewności:
        </p>
        <ul>
          <li>
            różnice między pracownikami, na których kartach zmierzono czasy (metoda jackknife: wszystkie
            czynności razem, z pominięciem po jednym pracowniku),
          </li>
          <li>
            niekompletność kart: dolna granica zakłada, że brakujące godziny nie dotyczyły tych czynności,
            górna – że rozłożyły się tak jak wpisane.
          </li>
        </ul>
        <p>
          W symulacjach (po 2000 zmyślonych ośrodków, od 3 do 24 pracowników) takie przedziały obejmowały
          prawdziwą wartość w 92–97 % przypadków. Wniosek „brakuje” piszemy tylko wtedy, gdy cały przedział
          leży powyżej zera, a „zapas” – gdy cały leży poniżej. W nagłówkach czasy zmierzone zastępują
          standardowe, jeśli przypada na nie co najmniej {percent(0.5)} potrzebnych godzin.
        </p>
        <p>
          Przedział nie obejmuje błędów w liczbach czynności ani tego, że część czasów jest standardowa. Ich
          wpływ pokazuje tabela wrażliwości: każdą daną zmieniamy osobno w jej zakresie (przedział pomiaru
          albo założenie: czas standardowy ± 20 %, liczby czynności ± 5 %, część wymiaru ± 0,05).
        </p>
        <p>
          Rodziny, na które wystarcza czasu = dostępny czas na etat ÷ (czas potrzebny ÷ liczba rodzin), przy
          średniej liczbie rodzin ze stanów w okresie.
        </p>
      </section>
      <section>
        <h2>Normy zatrudnienia</h2>
        <ul>
          <li>
            Model pilotażu: najwyżej 20 rodzin na etat pracownika socjalnego i najwyżej 80 na etat pracownika
            socjalnego ds. świadczeń. Podajemy dokładną liczbę etatów i osoby do zatrudnienia (w górę do
            całości); w odwrotną stronę: ile rodzin mogą objąć obecne etaty.
          </li>
          <li>
            Ustawa o pomocy społecznej, art. 110 ust. 11 i 12: 1 pracownik socjalny na 2000 mieszkańców albo
            (od 1 stycznia 2015 r.) na najwyżej 50 rodzin i osób samotnie gospodarujących objętych pracą
            socjalną oraz co najmniej 3 pracowników w pełnym wymiarze. Liczymy pracowników socjalnych obu
            stanowisk. Gdy brakuje danych, piszemy, że nie da się rozstrzygnąć.
          </li>
          <li>
            Części ośrodka (zasady konkursu z 2015 r.): do 2 osób stanowisko, od 3 osób zespół. Stanowiska
            utworzone z pieniędzy projektu trzeba utrzymać 2 lata po jego końcu.
          </li>
        </ul>
      </section>
    </>
  );
}
