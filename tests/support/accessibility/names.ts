/** Everything one can use, enter or look at has a name that is heard. Faults in Polish. */
import { accessibleName, closest, fields, heard, upwards, type Element, type PageTree } from "./page-tree.ts";

export function nameFaults(page: PageTree): string[] {
  return page.elements.flatMap((element) => {
    const kind = kindOf(element);
    if (kind === undefined || isSilent(element)) return [];
    return accessibleName(element, page) === "" ? [`${kind} bez nazwy`] : [];
  });
}

function isSilent(element: Element): boolean {
  return upwards(element).some(({ attribs }) => attribs["aria-hidden"] === "true");
}

function kindOf(element: Element): string | undefined {
  const { name, attribs } = element;
  if (name === "a") return "łącze";
  if (name === "button" || name === "summary") return "przycisk";
  if (fields.has(name)) return attribs.type === "hidden" ? undefined : "pole";
  if (name === "svg" || attribs.role === "img") return "rysunek";
  if (name === "img") return attribs.alt === "" ? undefined : "obraz";
  if (attribs.role === "region" || (attribs.tabindex === "0" && !closest(element, "a"))) return "obszar";
  return undefined;
}

/** Classes whose colour means something; each must say the same in words. */
const colouredByMeaning = /(?:^|\s)(?:severity|fault|mark)(?:-\S+)?(?:\s|$)/u;

/** What is only coloured tells nothing to who does not see colours. */
export function colourFaults(page: PageTree): string[] {
  return page.elements
    .filter(({ attribs }) => colouredByMeaning.test(attribs.class ?? ""))
    .filter((element) => element.attribs.hidden === undefined && heard(element) === "")
    .map(({ attribs }) => `znaczenie tylko w kolorze (${attribs.class ?? ""})`);
}
