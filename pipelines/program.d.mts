/** Types of program.mjs, which is plain JavaScript because it runs before TypeScript can. */
export function program(root?: string): Promise<string>;
