/** „Szukaj”: everything from A to Z, which needs no script; with scripts a field to type in as well. */
import type { VNode } from "preact";
import { PageHead } from "../components/parts.tsx";
import { slug } from "../scope-pages.ts";
import { byLetter, type SearchEntry } from "./entries.ts";

export function SearchPage({
  kicker,
  entries,
}: {
  kicker: readonly string[];
  entries: readonly SearchEntry[];
}): VNode {
  const letters = byLetter(entries);
  return (
    <>
      <PageHead kicker={kicker} headline="Szukaj" lead={["Strony, ich rozdziały i pojęcia ze słownika."]} />
      <form id="szukaj" role="search" class="search no-print" hidden>
        <label for="szukane">Czego szukasz?</label>
        <input id="szukane" type="search" autocomplete="off" spellcheck={false} />
        <p id="ile" class="note" role="status" />
        <ul id="wyniki" />
      </form>
      <section>
        <h2>Od A do Z</h2>
        <ul class="letters no-print" aria-label="Litery">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${letterId(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
        {letters.map(({ letter, entries: own }) => (
          <section key={letter} class="letter">
            <h3 id={letterId(letter)}>{letter}</h3>
            <ul>
              {own.map(({ title, path, text }) => (
                <li key={`${path} ${title}`}>
                  <a href={path}>
                    <bdi>{title}</bdi>
                  </a>
                  {text === "" || path.startsWith("slownik.html#") ? null : <span class="todo">{text}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </>
  );
}

/** "Ł" and "L" are two letters: the mark is kept as a word. */
function letterId(letter: string): string {
  const plain = slug(letter);
  const isPlain = /^[A-Z]$/.test(letter);
  return letter === "#"
    ? "litera-inne"
    : isPlain
      ? `litera-${plain}`
      : `litera-${plain}-polskie-${String(letter.codePointAt(0))}`;
}
