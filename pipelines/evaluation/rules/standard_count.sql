-- One row per unit that tests fewer standards than the handbook asks.
select
  rule.rule_id,
  unit_id,
  cast(null as varchar) as team_id,
  cast(null as varchar) as subject_id,
  coalesce(start_date, preparation_start_date, as_of_date) as since_date,
  len(string_split(standards, '; ')) as observed,
  threshold,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__unit as unit
  inner join ref_evaluation_rule as rule on coalesce(rule.model, unit.model) = unit.model
where
  rule.rule_form = 'standard_count'
  and arm = 'pilot'
  and len(string_split(standards, '; ')) < threshold
