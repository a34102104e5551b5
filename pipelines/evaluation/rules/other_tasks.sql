-- One row per social worker of the pilot who has other tasks too.
select
  rule.rule_id,
  person.unit_id,
  person.team_id,
  person.worker_id as subject_id,
  min(person.from_date) as since_date,
  1 as observed,
  any_value(threshold) as threshold,
  min_by(person.file_id, person.from_date) as file_id,
  min_by(person.sheet_no, person.from_date) as sheet_no,
  min_by(person.row_no, person.from_date) as row_no
from
  core_evaluation__team_people as person
  inner join core_evaluation__unit as unit on unit.unit_id = person.unit_id
  inner join ref_evaluation_rule as rule on coalesce(rule.model, unit.model) = unit.model
where
  rule.rule_form = 'other_tasks'
  and unit.arm = 'pilot'
  and person.team_function = 'social_worker'
  and person.has_other_tasks
group by
  rule.rule_id,
  person.unit_id,
  person.team_id,
  person.worker_id
