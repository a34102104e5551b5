/** Functions that run in the page; each stands alone, as it is sent there as text. They return faults in words. */

/** What is folded may be too wide or wrongly marked up as well. */
export function openAll(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

declare global {
  interface Window {
    stops?: { element: Element | null; isMarked: boolean; isCovered: boolean }[];
  }
}

/** From now on each press of Tab notes where the keyboard stood before it. @returns presses that lead through the page */
export function beginWalk(): number {
  const stops: NonNullable<Window["stops"]> = [];
  window.stops = stops;
  const isSeenAt = (element: Element, x: number, y: number): boolean => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  const isCovered = (element: Element): boolean =>
    ![...element.getClientRects()].some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((part) =>
        isSeenAt(
          element,
          Math.min(Math.max(left + (right - left) * part, 0), innerWidth - 1),
          Math.min(Math.max((top + bottom) / 2, Math.max(top, 0) + 1), Math.min(bottom, innerHeight) - 1),
        ),
      ),
    );
  const note = (): void => {
    const element = document.activeElement === document.body ? null : document.activeElement;
    const style = element && getComputedStyle(element);
    stops.push({
      element,
      isMarked: style !== null && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
      isCovered: element !== null && isCovered(element),
    });
  };
  document.addEventListener("keydown", note, true);
  return (
    document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']").length + 1
  );
}

/** Whether every stop was made, in the order of the page, each marked and in sight, and the page left at the end. */
export function endWalk(): string[] {
  const named = (element: Element | null): string =>
    element === null
      ? "the browser"
      : `${element.tagName.toLowerCase()} "${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 50)}"`;
  const expected = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0']",
    ),
  ].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !(element as HTMLButtonElement).disabled,
  );
  const noted = window.stops ?? [];
  // Before the first press and after the last stop the keyboard is outside the page.
  const stops = noted.slice(1, expected.length + 1);
  const wrong = expected.findIndex((element, i) => stops[i]?.element !== element);
  const end = noted[expected.length + 1];
  return [
    ...(wrong >= 0
      ? [
          `stop ${String(wrong + 1)}: expected ${named(expected[wrong] ?? null)}, was ${named(stops[wrong]?.element ?? null)}`,
        ]
      : []),
    ...(end?.element && end.element !== expected[0]
      ? [`the keyboard cannot leave: ${named(end.element)}`]
      : []),
    ...stops.flatMap(({ element, isMarked, isCovered }) => [
      ...(isMarked || !element ? [] : [`focus not marked: ${named(element)}`]),
      ...(isCovered ? [`focus covered: ${named(element)}`] : []),
    ]),
  ];
}

/** Nothing but tables and quoted text may scroll sideways, each in a box that the keyboard reaches and that has a name. */
export function sidewaysFaults(): string[] {
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`;
  const width = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth;
  const found = wide > width ? [`the page is ${String(wide)} px wide in ${String(width)} px`] : [];
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    if (element.scrollWidth <= element.clientWidth + 1 || element.closest(".unseen")) continue;
    const { overflowX } = getComputedStyle(element);
    // What is cut to nothing is there for the ears only.
    const isForEars = getComputedStyle(element).clipPath !== "none";
    if (overflowX === "visible" || isForEars || element instanceof HTMLInputElement) continue;
    if (overflowX === "hidden" || overflowX === "clip") found.push(`cut off: ${named(element)}`);
    else if (element.tabIndex !== 0 || element.getAttribute("aria-label") === null)
      found.push(`scrolls without keyboard or name: ${named(element)}`);
    else if (!element.querySelector("table, pre")) found.push(`scrolls and is no table: ${named(element)}`);
  }
  return found;
}

/** Text that its box cuts off below. */
export function cutFaults(): string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter(
      (element) =>
        !element.closest(".unseen") &&
        element.clientHeight > 1 &&
        element.scrollHeight > element.clientHeight + 2,
    )
    .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowY))
    .filter((element) => getComputedStyle(element).clipPath === "none")
    .map((element) => `cut off below: ${element.tagName.toLowerCase()}.${element.className}`);
}

/** What stays in sight while one scrolls may take at most half of a small window. */
export function stickyFaults(): string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
    .filter(
      (element) => getComputedStyle(element).bottom === "0px" || getComputedStyle(element).top === "0px",
    )
    .filter((element) => element.offsetHeight > innerHeight / 2)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} takes over half of the window`);
}

/** Spacing of text as a reader may set it (WCAG 2.1, 1.4.12), through the one way that the pages' policy leaves open. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
  );
  document.adoptedStyleSheets = [sheet];
}

export function unspaceText(): void {
  document.adoptedStyleSheets = [];
}

/** In one call: on a busy machine the time between two of them may be half a minute. */
export function focusFaults(): string[] {
  const link = [...document.querySelectorAll<HTMLElement>("main a")].find((one) => one.checkVisibility());
  link?.focus();
  return link && getComputedStyle(link).outlineStyle === "none" ? ["focus not marked"] : [];
}

/** Words of charts that cannot be told from what is behind them, 4.5 : 1. */
export function paleFaults(): string[] {
  const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = parts(colour).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const probe = document.createElement("p");
  document.body.append(probe);
  const found = [...document.querySelectorAll<SVGElement>("svg.chart")]
    .filter((chart) => chart.checkVisibility())
    .flatMap((chart) => {
      const own = getComputedStyle(chart).backgroundColor;
      const paper = parts(own)[3] === 0 ? getComputedStyle(document.body).backgroundColor : own;
      const contrast = (colour: string): number => {
        const [a, b] = [luminance(colour), luminance(paper)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      };
      return [...chart.querySelectorAll("text")]
        .filter((text) => {
          const group = text.closest("g[fill], text[fill]");
          // Numbers on a bar stand on its colour, not on the paper; the tokens' test knows these.
          return !/^(?:#ffffff|white|#0c1216)$/.test(group?.getAttribute("fill") ?? "");
        })
        .filter((text) => contrast(getComputedStyle(text).fill) < 4.5)
        .map((text) => `pale in a chart: ${text.textContent}`);
    });
  probe.remove();
  return found;
}
