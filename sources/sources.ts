/** Every source that Miernik reads. A new one is a folder and a line here. */
import { activityCounts } from "./activity-counts/reader.ts";
import { caseload } from "./caseload/reader.ts";
import { mpips03 } from "./mpips03/reader.ts";
import { ozps } from "./ozps/reader.ts";
import type { Source } from "./reading.ts";
import { timeCards } from "./time-cards/reader.ts";

export const sources: readonly Source[] = [timeCards, activityCounts, caseload, mpips03, ozps];
