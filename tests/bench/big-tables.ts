/** The activity counts of the measuring project, and its workers. */
import { handbookActivities, type Role } from "../../sources/vocabulary.ts";

export interface Worker {
  name: string;
  team: string;
  role: Role;
  post: string;
  fte: number;
}

/** Counts of every activity of the role for each quarter and worker. */
export function countTable(workers: readonly Worker[], year: number): string {
  const quarters = [
    ["01-01", "03-31"],
    ["04-01", "06-30"],
    ["07-01", "09-30"],
    ["10-01", "12-31"],
  ];
  const rows = quarters.flatMap(([start = "", end = ""], quarter) =>
    workers.flatMap((worker, n) =>
      handbookActivities
        .filter((activity) => activity.role === worker.role)
        .map((activity, i) =>
          [
            `${String(year)}-${start}`,
            `${String(year)}-${end}`,
            worker.team,
            worker.name,
            worker.post,
            String(worker.fte).replace(".", ","),
            activity.label,
            20 + ((n + quarter + 7 * i) % 60),
          ].join(";"),
        ),
    ),
  );
  return `okres od;okres do;zespół;pracownik;stanowisko;etat;czynność;liczba\r\n${rows.join("\r\n")}\r\n`;
}
