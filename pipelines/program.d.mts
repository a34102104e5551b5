/** Types of program.mjs, which is plain JavaScript because it runs before TypeScript can. */
export function program(name?: string, root?: string): Promise<Record<string, unknown>>;
