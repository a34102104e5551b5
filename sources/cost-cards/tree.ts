/** What a card's file says, as keys, lists and texts, each with its line; as single values and back. */

export type Tree = Branch | List | Leaf;

interface Node {
  /** Of the file, from 1. */
  line: number;
  /** "help.0.price.id"; "" for the whole. Lists count from 0. */
  path: string;
}

export interface Branch extends Node {
  kind: "branch";
  entries: Map<string, Tree>;
}

export interface List extends Node {
  kind: "list";
  items: Tree[];
}

export interface Leaf extends Node {
  kind: "leaf";
  text: string;
}

export interface Value {
  path: string;
  text: string;
  line: number;
}

/** Every text of a tree, in the order of the file. */
export function valuesOf(tree: Tree): Value[] {
  if (tree.kind === "leaf") return [{ path: tree.path, text: tree.text, line: tree.line }];
  return (tree.kind === "list" ? tree.items : [...tree.entries.values()]).flatMap(valuesOf);
}

/** The tree of such values; a key or list stands on the line of its first value. */
export function treeOf(values: readonly Value[]): Branch {
  return branchOf("", values);
}

function branchOf(path: string, values: readonly Value[]): Branch {
  const groups = groupsOf(path, values);
  return {
    kind: "branch",
    path,
    line: firstLine(values),
    entries: new Map([...groups].map(([key, own]) => [key, nodeOf(joined(path, key), own)])),
  };
}

function nodeOf(path: string, values: readonly Value[]): Tree {
  const [only] = values;
  if (values.length === 1 && only?.path === path) return { kind: "leaf", ...only };
  const groups = groupsOf(path, values);
  if (![...groups.keys()].every((key) => /^\d+$/.test(key))) return branchOf(path, values);
  const items = [...groups].map(([key, own]) => nodeOf(joined(path, key), own));
  return { kind: "list", path, line: firstLine(values), items };
}

function groupsOf(path: string, values: readonly Value[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  const start = path === "" ? 0 : path.length + 1;
  for (const value of values) {
    const key = value.path.slice(start).split(".")[0] ?? "";
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}

export function joined(path: string, key: string | number): string {
  return path === "" ? String(key) : `${path}.${String(key)}`;
}

function firstLine(values: readonly Value[]): number {
  return Math.min(...values.map(({ line }) => line));
}
