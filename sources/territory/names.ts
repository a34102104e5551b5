/** Does the name of a unit sound like the place that its code names? Names decline, so beginnings are compared. */

/** Words of units' names that name no place. */
const ofUnits = new Set(
  (
    "gops mgops mops mopr ops cus pcpr ośrodek centrum dom pomocy społecznej społeczne społecznych usług pomoc rodzinie " +
    "rodziny gminny gminne gminnego miejski miejskie miejskiego miejsko wiejski gminno powiatowe powiatowy gmina gminy " +
    "miasto miasta powiat powiatu filia imienia w we i im dla na z ze w"
  ).split(" "),
);

/** How many letters of the shorter word must be the same at the beginning: "Żywiec" – "w Żywcu". */
const STEM = 3;

/** Does the unit's name hold a word that may be a place, or only "GOPS", "ośrodek pomocy", initials? */
export function namesPlace(unitName: string): boolean {
  return placeWords(unitName).length > 0;
}

/** Does each word of the place's name begin like a word of the unit's? "Kraków" – "MOPS w Krakowie". */
export function fitsName(unitName: string, placeName: string): boolean {
  const words = placeWords(unitName).map(plain);
  return wordsOf(placeName)
    .map(plain)
    .filter((word) => word.length > 1)
    .every((word) => words.some((one) => haveSameStem(word, one)));
}

function placeWords(unitName: string): string[] {
  return wordsOf(unitName).filter((word) => word.length >= STEM && !ofUnits.has(word));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function haveSameStem(one: string, other: string): boolean {
  const length = Math.min(STEM, one.length - 1, other.length - 1);
  return length > 0 && one.slice(0, length) === other.slice(0, length);
}

/** Without diacritics, which change in declension: "Łódź" – "w Łodzi". */
function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
}
