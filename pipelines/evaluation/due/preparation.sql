-- One row per unit that prepares and has not begun: the last day for its start. Key: rule_id, unit_id.
select
  'preparation' as due_kind,
  rule.rule_id,
  unit_id,
  cast(null as varchar) as team_id,
  cast(null as varchar) as due_subject,
  1 as due_count,
  preparation_start_date as counted_from_date,
  cast(preparation_start_date + to_months(cast(threshold as integer)) as date) as due_date,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__unit as unit
  inner join ref_evaluation_rule as rule on coalesce(rule.model, unit.model) = unit.model
where
  rule.rule_form = 'preparation'
  and arm = 'pilot'
  and preparation_start_date is not null
  and start_date is null
