/** What every edition says in the same words is rendered once. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** For `dangerouslySetInnerHTML`: as it was rendered, with all texts escaped. */
interface Rendered {
  __html: string;
}

/** @param render content of a subject under a name; of nothing else, so that it is the same wherever it stands */
export function once<Subject extends object>(
  render: (subject: Subject, name: string) => VNode,
): (subject: Subject, name: string) => Rendered {
  const known = new WeakMap<Subject, Map<string, Rendered>>();
  return (subject, name) => {
    const names = known.get(subject) ?? new Map<string, Rendered>();
    known.set(subject, names);
    const rendered = names.get(name) ?? { __html: renderToString(render(subject, name)) };
    names.set(name, rendered);
    return rendered;
  };
}
