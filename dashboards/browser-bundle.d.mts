export declare const browserScripts: { miernikProjekcja: string; miernikSzukaj: string };
export declare function browserBundle(name: keyof typeof browserScripts): string;
