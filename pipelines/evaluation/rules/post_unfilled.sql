-- One row per unit whose monitoring post was not filled when the pilot started there.
select
  rule.rule_id,
  unit_id,
  cast(null as varchar) as team_id,
  cast(null as varchar) as subject_id,
  start_date as since_date,
  datediff('day', start_date, coalesce(post_filled_date, last_date)) as observed,
  threshold,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__unit as unit
  inner join ref_evaluation_rule as rule on coalesce(rule.model, unit.model) = unit.model
where
  rule.rule_form = 'post_unfilled'
  and arm = 'pilot'
  and datediff('day', start_date, coalesce(post_filled_date, last_date)) > threshold
