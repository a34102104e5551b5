/** Types of machine-code.mjs, which is plain JavaScript because it runs before TypeScript can. */
export function valueOf(path: string): unknown;
export function keepMachineCode(): void;
