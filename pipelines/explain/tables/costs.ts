/** Everything about the cost of inaction. */
import { cardExplainers } from "./cost-cards.ts";
import { projectionExplainers } from "./cost-projection.ts";

export const costExplainers = { ...cardExplainers, ...projectionExplainers };
