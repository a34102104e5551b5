-- One row per value of the asked card's head. Key: file_id, card_path.
select
  value.file_id,
  value.sheet_no,
  value.row_no,
  null::bigint as col_no,
  value.value,
  value.card_value as shown_text,
  value.card_path as label,
  value.rule,
  value.rule is null as is_counted
from
  explain_cost_card_value as value
  inner join asked using (unit_id, card_id)
where
  not regexp_matches(value.card_path, '^(help|inaction|gains|projection)\b')
