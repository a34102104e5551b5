/** A page with one thing broken is caught, each by its own fault; the whole page has none. */
import { describe, expect, it } from "vitest";
import { pageFaults } from "../../support/accessibility/page-faults.ts";

const table =
  '<table><caption>Rodziny</caption><thead><tr><th scope="col">Rok</th><th scope="col">Rodziny</th></tr></thead>' +
  '<tbody><tr><th scope="row">2024</th><td>1&nbsp;250</td></tr><tr><th scope="row">2025</th><td>1&nbsp;200</td></tr></tbody></table>';
const chart =
  '<figure><figcaption><h3>Ubyło rodzin</h3><p class="subtitle">Rok 2024 i 2025</p></figcaption>' +
  '<svg role="img" aria-labelledby="t d"><title id="t">Ubyło rodzin</title>' +
  `<desc id="d">W 2025 r. 1,2 tys. rodzin, o 4 % mniej niż rok wcześniej.</desc></svg>${table}</figure>`;
const page =
  '<!doctype html><html lang="pl"><head><title>Strona</title></head><body><a href="#tresc">Przejdź do treści</a>' +
  '<header><nav aria-label="Strony"><ul><li><a href="a.html">Zespoły</a></li></ul></nav></header>' +
  `<main id="tresc"><h1>Ustalenie</h1><h2>Rozdział</h2>${chart}` +
  '<form><label for="pole">Rodziny</label><input id="pole"><button>Drukuj</button></form>' +
  '<p>Uwaga: <span class="severity severity-error">błąd</span></p>' +
  '<div role="region" aria-label="Tabela" tabindex="0"></div><pre lang="en">one row for each unit</pre></main>' +
  "<footer><p>Źródło</p></footer></body></html>";

it("a whole page has no fault", () => {
  expect(pageFaults(page)).toEqual([]);
});

const broken: [fault: RegExp, from: string, to: string][] = [
  [/bez lang/, '<html lang="pl">', "<html>"],
  [/bez tytułu/, "<title>Strona</title></head>", "</head>"],
  [/nagłówków h1 jest 0/, "<h1>Ustalenie</h1>", "<p>Ustalenie</p>"],
  [/nagłówków h1 jest 2/, "<h2>Rozdział</h2>", "<h1>Rozdział</h1>"],
  [/przeskakuje poziom/, "<h2>Rozdział</h2>", "<p>Rozdział</p>"],
  [/pusty nagłówek h2/, "<h2>Rozdział</h2>", "<h2><svg aria-hidden='true'></svg></h2>"],
  [/elementów main jest 0/, '<main id="tresc">', '<div id="tresc">'],
  [/elementów footer strony jest 0/, "<footer><p>Źródło</p></footer>", "<p>Źródło</p>"],
  [/nawigacja bez nazwy/, '<nav aria-label="Strony">', "<nav>"],
  [/dwie nawigacje o nazwie „Strony”/, "</header>", '<nav aria-label="Strony"></nav></header>'],
  [/powtórzony identyfikator tresc/, "<h2>", '<h2 id="tresc">'],
  [/nieistniejącego identyfikatora d$/, '<desc id="d">', "<desc>"],
  [/nieistniejącego identyfikatora brak/, 'href="a.html"', 'href="#brak"'],
  [/pierwsze łącze/, '<a href="#tresc">Przejdź do treści</a>', ""],
  [/dodatni tabindex/, 'tabindex="0"', 'tabindex="3"'],
  [/accesskey/, "<button>", '<button accesskey="d">'],
  [/brak podpisu/, "<caption>Rodziny</caption>", ""],
  [/brak wiersza nagłówków/, /<thead>.*?<\/thead>/.exec(page)?.[0] ?? "", ""],
  [/nagłówek „Rok” bez scope/, '<th scope="col">Rok', "<th>Rok"],
  [/pusty nagłówek$/, '<th scope="col">Rok', '<th scope="col">'],
  [/wiersz bez nagłówka/, '<th scope="row">2024</th>', "<td>2024</td>"],
  [/różnej długości/, "<td>1&nbsp;250</td>", "<td>1&nbsp;250</td><td>1</td>"],
  [/łącze bez nazwy/, ">Zespoły</a>", "><span aria-hidden='true'>Zespoły</span></a>"],
  [/pole bez nazwy/, '<label for="pole">Rodziny</label>', "<p>Rodziny</p>"],
  [/przycisk bez nazwy/, "<button>Drukuj</button>", "<button></button>"],
  [/obszar bez nazwy/, ' aria-label="Tabela"', ""],
  [/dwa obszary o nazwie „Tabela”/, "<pre", '<div role="region" aria-label="Tabela" tabindex="0"></div><pre'],
  [/rysunek bez nazwy/, ' aria-labelledby="t d"', ""],
  [/tylko w kolorze/, ">błąd</span>", "></span>"],
  [/samo nic nie znaczy/, ">Zespoły</a>", ">Więcej</a>"],
  [/łącza „Zespoły” prowadzą do b.html i a.html/, "<ul>", '<ul><li><a href="b.html">Zespoły</a></li>'],
  [/liczb 1,4 tys. nie ma/, "1,2 tys. rodzin", "1,4 tys. rodzin"],
  [/liczb 5 nie ma/, "o 4 % mniej", "o 5 % mniej"],
  [/bez tabeli/, table, ""],
  [/tekst obcy bez lang/, '<pre lang="en">', "<pre>"],
];

describe("what is broken is caught", () => {
  it.each(broken)("%s", (fault, from, to) => {
    expect(page).toContain(from);
    expect(pageFaults(page.replace(from, () => to))).toContainEqual(expect.stringMatching(fault));
  });
});
