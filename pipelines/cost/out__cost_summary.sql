-- One row per unit, card, side and payer. Key: all of them.
select
  out__cost_card.unit_id,
  out__cost_card.card_id,
  out__cost_card.side,
  out__cost_card.payer,
  fsum(
    out__cost_card.amount_pln
    order by
      out__cost_card.component_no
  ) as amount_pln,
  coalesce(
    fsum(
      out__cost_card.amount_pln
      order by
        out__cost_card.component_no
    ) filter(out__cost_card.is_cashable),
    0
  ) as cashable_pln,
  fsum(
    out__cost_card.amount_pln
    order by
      out__cost_card.component_no
  ) / any_value(ref_cost_card.card_persons) as per_family_pln
from
  out__cost_card
  inner join ref_cost_card using (unit_id, card_id)
group by
  out__cost_card.unit_id,
  out__cost_card.card_id,
  out__cost_card.side,
  out__cost_card.payer
