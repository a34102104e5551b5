/** Every source that Miernik reads. A new one is a folder and a line here. */
import { activityCounts } from "./activity-counts/reader.ts";
import { caseload } from "./caseload/reader.ts";
import { costCards } from "./cost-cards/reader.ts";
import { evaluation } from "./evaluation/reader.ts";
import { evaluationNotes } from "./evaluation/notes-text.ts";
import { mpips03 } from "./mpips03/reader.ts";
import { ozps } from "./ozps/reader.ts";
import type { Source } from "./reading.ts";
import { residents } from "./residents/reader.ts";
import { territory } from "./territory/reader.ts";
import { timeCards } from "./time-cards/reader.ts";
import { unitCosts } from "./unit-costs/reader.ts";

/** On equal terms the first one has the sheet: a report's rows numbered 1 to 31 could be the days of a card. */
export const sources: readonly Source[] = [
  mpips03,
  ozps,
  timeCards,
  activityCounts,
  caseload,
  territory,
  residents,
  unitCosts,
  costCards,
  evaluation,
  evaluationNotes,
];
