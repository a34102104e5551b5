-- One row per open programme: the last day on which it does not yet last too long. Key: rule_id, unit_id, due_subject.
select
  'programme_end' as due_kind,
  rule.rule_id,
  programme.unit_id,
  programme.team_id,
  programme.case_id as due_subject,
  1 as due_count,
  programme.opened_date as counted_from_date,
  cast(programme.opened_date + to_months(cast(threshold as integer)) as date) as due_date,
  programme.file_id,
  programme.sheet_no,
  programme.row_no
from
  core_evaluation__programme as programme
  inner join ref_evaluation_rule as rule on coalesce(rule.model, programme.model) = programme.model
where
  rule.rule_form = 'programme_duration'
  and programme.closed_date is null
