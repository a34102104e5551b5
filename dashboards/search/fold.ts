/** Letters as people type them in a hurry: lower case, without Polish marks. "Środowisko" → "srodowisko". */
export function folded(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
}
