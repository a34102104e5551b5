/** How far a goal of a programme has come. */
import type { Asked, Explainer, How } from "../types.ts";

export const goalAttainment: Explainer<"out__goal_attainment"> = {
  answeredBy: "pipelines/evaluation/out__goal_attainment.sql",
  parts: [
    {
      sql: "out__goal_attainment.row",
      title: { pl: "wiersz celu", en: "row of the goal" },
      field: "achieved_value",
    },
  ],
  how,
};

function how({ row, words }: Asked<"out__goal_attainment">): How {
  const { attainment } = row;
  const shown = (rating: unknown): string => words.number(Number(rating));
  const [current, planned, achieved] = [
    shown(row.current_value),
    shown(row.planned_value),
    shown(row.achieved_value),
  ];
  const flag = words.value("attainment_flag", row.attainment_flag);
  const formula =
    attainment === null
      ? []
      : [`(${achieved} − ${current}) ÷ (${planned} − ${current}) = ${words.number(attainment)}`];
  const conflict = row.is_conflict
    ? [
        words.say(
          "opis albo wynik mówi „osiągnięto”, a oceny temu przeczą",
          "words or result say “achieved” against the ratings",
        ),
      ]
    : [];
  return {
    formulas: [
      words.say(
        "(osiągnięta − wyjściowa) ÷ (planowana − wyjściowa)",
        "(achieved − current) ÷ (planned − current)",
      ),
      ...formula,
      flag,
      ...conflict,
    ],
  };
}
