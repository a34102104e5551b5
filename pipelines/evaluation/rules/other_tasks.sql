-- One row per social worker of the pilot who has other tasks too, in each team, from the first day.
select
  rule.rule_id,
  person.unit_id,
  person.team_id,
  person.worker_id as subject_id,
  person.from_date as since_date,
  1 as observed,
  threshold,
  person.file_id,
  person.sheet_no,
  person.row_no
from
  core_evaluation__team_people as person
  inner join core_evaluation__unit as unit on unit.unit_id = person.unit_id
  inner join ref_evaluation_rule as rule on coalesce(rule.model, unit.model) = unit.model
where
  rule.rule_form = 'other_tasks'
  and unit.arm = 'pilot'
  and person.team_function = 'social_worker'
  and person.has_other_tasks
qualify
  row_number() over (
    partition by
      rule.rule_id,
      person.unit_id,
      person.team_id,
      person.worker_id
    order by
      person.from_date,
      person.file_id,
      person.sheet_no,
      person.row_no
  ) = 1
