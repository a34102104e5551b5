/** Makes no-break spaces visible in expectations: "112~%". */
export function visible(text: string): string {
  return text.replaceAll("\u00a0", "~");
}
