/** The way through a site, in two rows that need no script: sections, and the pages of the section one is in. */
import type { VNode } from "preact";
import { pageGroups, type Page, type Site } from "../page.ts";

interface Section {
  label: string;
  /** Those with a place in the navigation; the first is where the section's name leads. */
  pages: readonly [Page, ...Page[]];
}

/** A site of one page needs none. A page that has no place here marks the one it belongs under. */
export function Navigation({ site, page }: { site: Site; page: Page }): VNode | null {
  const sections = sectionsOf(site.pages);
  if (sections.length < 2) return null;
  const own = page.parent ?? page.path;
  const current = sections.find(({ pages }) => pages.some(({ path }) => path === own));
  return (
    <nav aria-label="Strony">
      <ul>
        {sections.map((section) => (
          <li key={section.label}>
            <a href={section.pages[0].path} {...sectionMark(section, current, page)}>
              {section.label}
            </a>
          </li>
        ))}
      </ul>
      {current && current.pages.length > 1 ? (
        <ul class="pages" aria-label={`Dział: ${current.label}`}>
          {current.pages.map(({ path, label }) => (
            <li key={path}>
              <a href={path} {...currentMark(path, page)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}

/** Sections in the order of their first pages; a page without a group, or alone in its group, is one by itself. */
function sectionsOf(pages: readonly Page[]): Section[] {
  const shown = pages.filter(({ parent }) => parent === undefined);
  const keys = [...new Set(shown.map(({ group, path }) => group ?? path))];
  return keys.flatMap((key): Section[] => {
    const [first, ...others] = shown.filter(({ group, path }) => (group ?? path) === key);
    if (!first) return [];
    const label = others.length > 0 && first.group ? pageGroups[first.group] : first.label;
    return [{ label, pages: [first, ...others] }];
  });
}

/** In a section of several pages the page itself is marked in the second row. */
function sectionMark(section: Section, current: Section | undefined, page: Page) {
  if (section !== current) return {};
  return section.pages.length > 1
    ? ({ "aria-current": "true" } as const)
    : currentMark(section.pages[0].path, page);
}

function currentMark(path: string, page: Page): { "aria-current"?: "page" | "true" } {
  if (path === page.path) return { "aria-current": "page" };
  return path === page.parent ? { "aria-current": "true" } : {};
}
