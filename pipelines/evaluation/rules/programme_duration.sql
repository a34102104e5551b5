-- One row per programme that lasted, or has lasted, longer than its model allows.
select
  rule.rule_id,
  programme.unit_id,
  programme.team_id,
  programme.case_id as subject_id,
  cast(opened_date + to_months(cast(threshold as integer)) + interval 1 day as date) as since_date,
  months_between (opened_date, last_date) as observed,
  threshold,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__programme as programme
  inner join ref_evaluation_rule as rule on coalesce(rule.model, programme.model) = programme.model
where
  rule.rule_form = 'programme_duration'
  and last_date > opened_date + to_months(cast(threshold as integer))
