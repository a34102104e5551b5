-- One row per closed programme whose family is still to be followed up: the least day until which. Key: rule_id, unit_id,
-- due_subject. What lies behind the day of evaluation is kept or broken already: that is the rule's matter.
select
  'follow_up' as due_kind,
  rule.rule_id,
  programme.unit_id,
  programme.team_id,
  programme.case_id as due_subject,
  1 as due_count,
  programme.closed_date as counted_from_date,
  cast(programme.closed_date + to_months(cast(threshold as integer)) as date) as due_date,
  programme.file_id,
  programme.sheet_no,
  programme.row_no
from
  core_evaluation__programme as programme
  inner join ref_evaluation_rule as rule on coalesce(rule.model, programme.model) = programme.model
  cross join core_evaluation__as_of
where
  rule.rule_form = 'follow_up'
  and programme.closed_date + to_months(cast(threshold as integer)) >= as_of_date
  and not coalesce(has_follow_up_note, false)
