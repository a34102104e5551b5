/** Rules about what keeps the evaluation's indicators from being computed. */
import type { Rule } from "../rules.ts";

export const evaluationResultRules = {
  evaluation_unit_undescribed: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Jednostka ma tabele ewaluacji, ale brak jej w tabeli „Jednostki pilotażu”. Jej wskaźników nie policzono.",
      en: "The unit has tables of the evaluation but is missing from the table of the pilot's units. Its indicators were not computed.",
    },
    todo: {
      pl: "Dopisz jednostkę do tabeli „Jednostki pilotażu”: grupę, model i początek.",
      en: "Add the unit to the table of the pilot's units: its arm, model and start.",
    },
  },
  evaluation_start_missing: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Nie wiadomo, kiedy jednostka zaczęła pilotaż. Bez tego nie ma pomiarów po 6, 12 i 18 miesiącach: jej wskaźników nie policzono.",
      en: "It is not known when the unit's pilot began. Without it there are no waves after 6, 12 and 18 months: its indicators were not computed.",
    },
    todo: {
      pl: "Wpisz datę w kolumnie „początek” tabeli „Jednostki pilotażu”.",
      en: "Enter the day in the column “początek” of the table of the pilot's units.",
    },
  },
} satisfies Record<string, Rule>;
