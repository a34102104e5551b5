-- One row per closed programme that was followed up for less than the model asks, without a reason given.
select
  rule.rule_id,
  programme.unit_id,
  programme.team_id,
  programme.case_id as subject_id,
  cast(follow_up_until_date + interval 1 day as date) as since_date,
  months_between (closed_date, follow_up_until_date) as observed,
  threshold,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__programme as programme
  inner join ref_evaluation_rule as rule on coalesce(rule.model, programme.model) = programme.model
where
  rule.rule_form = 'follow_up'
  and follow_up_until_date between closed_date and closed_date + to_months(cast(threshold as integer)) - interval 1 day
  and not coalesce(has_follow_up_note, false)
