/** The theory that is tested, and the two questions that every report answers apart. */
import { list, paragraph, strong, type Section } from "../content.ts";
import { notesOf } from "./notes.ts";
import type { EvaluationView } from "./view.ts";

export function questionsSection(view: EvaluationView): Section {
  return {
    heading: "Teoria zmiany i pytania",
    blocks: [
      paragraph(
        "Pilotaż sprawdza łańcuch: standardy i modele → zmiana praktyki pomagania i organizowania pomocy → wyraźnie lepsza pomoc. ",
        "Ogniwa bada się osobno, bo praktyka może się zmienić bez skutku dla rodzin, a sytuacja rodzin – bez związku z pilotażem.",
      ),
      list([
        [
          strong("Czy zmieniła się praktyka? "),
          "Zmiana od początku pilotażu i porównanie z miejscami bez pilotażu: części „Praktyka”, „Praca i czasy standardowe”, „Współpraca i społeczność”.",
        ],
        [
          strong("Czy zmieniła się jakość pomocy i czy z tego powodu? "),
          "Programy i cele rodzin, głos rodzin: część „Rodziny”. O przyczynie może mówić tylko porównanie z miejscami bez pilotażu i tylko przy założeniach, które są tam podane.",
        ],
      ]),
      paragraph(
        strong("Pewność. "),
        "Zdania w tym raporcie nie mówią więcej niż przedział ufności. Gdy przedział zmiany obejmuje zero, stoi „nie da się powiedzieć”; to nie znaczy, że zmiany nie ma. ",
        "Przy mniej niż 6 jednostkach w grupie raport nie wnioskuje.",
      ),
      ...notesOf(view, "questions"),
    ],
  };
}
