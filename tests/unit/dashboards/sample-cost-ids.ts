/** Whose the cost card in memory is. */
export const unit_id = "mops-a";
export const card_id = "rodzina-zespol";
export const card = { unit_id, card_id };
