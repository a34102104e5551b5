/** Answers kept for texts that come again: an export repeats its words a million times. */

/** So many answers of one question are kept; what has more distinct texts gains nothing from keeping them. */
const MOST = 10_000;
/** Longer texts are notes: they do not come again, and weigh. */
const LONGEST = 200;

/** The same question, answered from memory where the text was seen before. Only for answers that depend on the text alone. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return ask(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size < MOST) answers.set(text, answer);
    return answer;
  };
}
