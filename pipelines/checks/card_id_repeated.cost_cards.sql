-- Guilty: values of cards of one unit that have the same id; told once per file, where the id stands.
with
  repeated as (
    select
      unit_id,
      card_id,
      min(file_id) as first_file_id,
      max(file_id) as last_file_id
    from
      core_cost_cards__accepted
    group by
      unit_id,
      card_id
    having
      min(file_id) <> max(file_id)
  )
select
  value.file_id,
  value.sheet_no,
  value.row_no,
  value.col_no,
  value.unit_id,
  value.card_id as card,
  if (value.file_id = first_file_id, last_file_id, first_file_id) as other_file_id,
  bool_or(value.card_path = 'cost_card') as is_told
from
  core_cost_cards__accepted as value
  inner join repeated using (unit_id, card_id)
group by all
