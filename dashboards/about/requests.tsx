/** How anyone may ask for accessibility and complain: the procedure of art. 18 of the act of 4 April 2019, in short. */
import type { VNode } from "preact";

export function RequestsAndComplaints(): VNode {
  return (
    <section id="a11y-procedura">
      <h2>Obsługa wniosków i skarg związanych z dostępnością</h2>
      <p>
        Każdy ma prawo zażądać, żeby strona albo jej element były dostępne cyfrowo. Może też poprosić o
        informację w innej formie, na przykład o odczytanie dokumentu albo opisanie wykresu.
      </p>
      <p>W żądaniu trzeba podać:</p>
      <ul>
        <li>swoje imię i nazwisko,</li>
        <li>o którą stronę albo jej element chodzi,</li>
        <li>jak się skontaktować,</li>
        <li>jeśli potrzebna jest inna forma – jaka jest dogodna.</li>
      </ul>
      <p>
        Podmiot publiczny odpowiada na żądanie niezwłocznie, najpóźniej w ciągu 7 dni od dnia, w którym ono
        wpłynęło. Jeśli to niemożliwe, w tym czasie mówi, kiedy je spełni, nie później niż w ciągu 2 miesięcy.
        Gdy strony albo elementu nie da się udostępnić cyfrowo, proponuje inny sposób dostępu.
      </p>
      <p>
        Gdy podmiot odmówi albo zaproponowany sposób nie odpowiada, można złożyć do niego skargę. Po skardze
        można zawiadomić Rzecznika Praw Obywatelskich.
      </p>
    </section>
  );
}
