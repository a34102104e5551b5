/** The twelve questions of a gmina's analysis: what the data answer beside what must be asked. */
import type { VNode } from "preact";
import type { GminaQuestion } from "../../pipelines/figures/gmina-questions.ts";

export function GminaQuestions({ questions }: { questions: readonly GminaQuestion[] }): VNode {
  const known = questions.filter(({ status }) => status !== "open");
  const open = questions.filter(({ status }) => status === "open");
  return (
    <div class="questions">
      <Part title="Dane odpowiadają" without="Na żadne pytanie nie ma danych." questions={known} />
      <Part title="Otwarte – trzeba zapytać" without="Żadnego pytania nie pominięto." questions={open} />
    </div>
  );
}

function Part({
  title,
  without,
  questions,
}: {
  title: string;
  without: string;
  questions: readonly GminaQuestion[];
}) {
  return (
    <section>
      <h3>
        {title} ({String(questions.length)})
      </h3>
      {questions.length === 0 ? (
        <p>{without}</p>
      ) : (
        <ol>
          {questions.map(({ number, question, statusText, evidence, ask }) => (
            <li key={number} value={number}>
              {question}
              <span class="todo">
                <strong>{statusText}:</strong> {evidence ?? ask}
              </span>
              {evidence === null || ask === null ? null : <span class="todo">{ask}</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
