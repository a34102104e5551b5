/** The decision asked of the council of a powiat: only what the figures call for and a powiat can decide. */
import { isHidden } from "../../../contract/public-dataset.ts";
import { counted, nbsp, type Forms } from "../../../lib/polish.ts";
import type { CouncilTopic } from "../content.ts";
import { likelyCards } from "../costs.ts";
import { cardDecision, decisionTopicOf, savingOrigins, type Decision } from "../decisions.ts";
import { isBroken } from "../resources.ts";
import type { PowiatArea } from "./area.ts";
import { jointNorms } from "./resources.ts";

const others: Forms = {
  one: "gminy, której",
  few: "gmin, których",
  many: "gmin, których",
  other: "gminy, której",
};
const centres: Forms = {
  one: "ośrodkowi, który",
  few: "ośrodkom, które",
  many: "ośrodkom, które",
  other: "ośrodka, który",
};
const meet: Forms = { one: "nie spełnia", few: "nie spełniają", many: "nie spełniają", other: "nie spełnia" };

export function decisionTopic(area: PowiatArea): CouncilTopic {
  const cards = likelyCards(area.cards);
  const broken = jointNorms(area).filter(({ row }) => !isHidden(row, "is_met") && isBroken(row));
  return decisionTopicOf(
    [...cards.map((one) => cardDecision(one, "powiatu")), ...advice(broken), ...joining(area)],
    [
      ...savingOrigins(area),
      ...(broken.length > 0
        ? [{ what: "Normy", source: "dane ośrodków o etatach i progi norm", table: "out__staffing" } as const]
        : []),
    ],
  );
}

/** Posts are the gminas' own to decide; advice to centres is a powiat's task (act on social assistance, art. 19). */
function advice(broken: readonly { name: string }[]): Decision[] {
  if (broken.length === 0) return [];
  const names = broken.map(({ name }) => name).join(", ");
  return [
    {
      asked: ` doradzania ${counted(broken.length, centres, 0)} ${broken.length === 1 ? meet.one : meet.many} normy zatrudnienia.`,
      why: `Norma ustawy nie jest spełniona: ${names}`,
      documents: "plan pracy powiatowego centrum pomocy rodzinie",
    },
  ];
}

function joining({ facts: { gmina_count, gmina_total } }: PowiatArea): Decision[] {
  const absent = (gmina_total ?? 0) - gmina_count;
  if (absent <= 0) return [];
  return [
    {
      asked: ` zaproszenia do współpracy ${counted(absent, others, 0)} tu brakuje.`,
      why: `W${nbsp}projekcie nie ma wszystkich gmin powiatu`,
      documents: "porozumienie powiatu i gmin o współpracy",
    },
  ];
}
