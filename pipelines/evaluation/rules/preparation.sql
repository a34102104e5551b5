-- One row per unit whose preparation took, or has taken, longer than the handbook allows.
select
  rule.rule_id,
  unit_id,
  cast(null as varchar) as team_id,
  cast(null as varchar) as subject_id,
  cast(
    preparation_start_date + to_months(cast(threshold as integer)) + interval 1 day as date
  ) as since_date,
  months_between (preparation_start_date, coalesce(start_date, as_of_date)) as observed,
  threshold,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__unit as unit
  inner join ref_evaluation_rule as rule on coalesce(rule.model, unit.model) = unit.model
where
  rule.rule_form = 'preparation'
  and arm = 'pilot'
  and coalesce(start_date, as_of_date) > preparation_start_date + to_months(cast(threshold as integer))
