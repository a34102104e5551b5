/** Which files an edition rests on: what they are, of what time, and how much of them was read. */
import type { VNode } from "preact";
import { formKinds } from "../../pipelines/contract/codes-files.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { capitalised, counted, inPolish, nouns, number, periodText } from "../../pipelines/lib/polish.ts";
import { PageHead, Sources } from "../components/parts.tsx";

type InputFile = Row<"out__input_file">;

/** Rows beyond stand in the file of data only, so that the page stays light. */
const mostFiles = 400;

export function SourcesPage({
  kicker,
  files,
}: {
  kicker: readonly string[];
  files: readonly InputFile[];
}): VNode {
  const kinds = Object.keys(formKinds).filter((kind) => files.some((file) => kindsOf(file).includes(kind)));
  const sorted = files.toSorted(
    (a, b) => kindsOf(a).join().localeCompare(kindsOf(b).join()) || inPolish(a.file, b.file),
  );
  return (
    <>
      <PageHead
        kicker={kicker}
        headline={
          files.length === 0
            ? "Nie wczytano jeszcze żadnego pliku."
            : `Liczby pochodzą z ${counted(files.length, { one: "pliku", few: "plików", many: "plików", other: "pliku" })} przekazanych przez jednostki.`
        }
        lead={files.length === 0 ? [] : ["Pliki rozpoznaje się po treści, nie po nazwie."]}
      />
      {kinds.length > 0 ? (
        <section>
          <h2>Rodzaje plików</h2>
          <KindTable kinds={kinds} files={files} />
          <Sources tables={["out__input_file"]} />
        </section>
      ) : null}
      {files.length > 0 ? (
        <section>
          <h2>Pliki</h2>
          <FileTable files={sorted.slice(0, mostFiles)} />
          {files.length > mostFiles ? (
            <p class="note">
              Pokazano {number(mostFiles, 0)} z{" "}
              {counted(files.length, { ...nouns.file, one: "pliku", few: "plików" })}; wszystkie są w pliku z
              danymi.
            </p>
          ) : null}
          <Sources tables={["out__input_file"]} />
        </section>
      ) : null}
    </>
  );
}

function KindTable({ kinds, files }: { kinds: readonly string[]; files: readonly InputFile[] }) {
  return (
    <table>
      <caption>Ile plików każdego rodzaju i za jaki czas</caption>
      <thead>
        <tr>
          <th scope="col">Rodzaj</th>
          <th scope="col" class="number">
            Pliki
          </th>
          <th scope="col">Dane za</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const own = files.filter((file) => kindsOf(file).includes(kind));
          return (
            <tr key={kind}>
              <th scope="row">{capitalised(formKinds[kind]?.pl ?? kind)}</th>
              <td class="number">{number(own.length, 0)}</td>
              <td>{spanText(own)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function FileTable({ files }: { files: readonly InputFile[] }) {
  return (
    <div class="scroll" role="region" aria-label="Tabela: pliki, z których pochodzą liczby" tabindex={0}>
      <table class="wide compact">
        <caption>
          <span>Nazwiska w nazwach plików są zamaskowane</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Plik</th>
            <th scope="col">Co w nim jest</th>
            <th scope="col">Dane za</th>
            <th scope="col" class="number">
              Wpisy
            </th>
            <th scope="col" class="number">
              Odrzucone
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.file_id}>
              <th scope="row">
                <code>{file.file}</code>
              </th>
              <td>
                {kindsOf(file)
                  .map((kind) => formKinds[kind]?.pl ?? kind)
                  .join(", ") || "nie rozpoznano"}
              </td>
              <td>{spanText([file])}</td>
              <td class="number">{number(file.row_count, 0)}</td>
              <td class="number">{number(file.rejected_count, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function kindsOf({ form_kinds }: InputFile): string[] {
  return form_kinds?.split(" ") ?? [];
}

/** From the first to the last day that any of the files speaks of; a dash where none does. */
function spanText(files: readonly InputFile[]): string {
  const from = files.flatMap(({ data_from_date }) => data_from_date ?? []).sort()[0];
  const to = files
    .flatMap(({ data_to_date }) => data_to_date ?? [])
    .sort()
    .at(-1);
  return from === undefined || to === undefined
    ? "–"
    : periodText({ period_start_date: from, period_end_date: to });
}
