-- One row per task of a programme or of a team's plan that has a term and is not done. Key: unit_id, team_id, due_subject.
-- Tasks of a programme that has ended are nobody's any more.
select
  'task' as due_kind,
  cast(null as varchar) as rule_id,
  task.unit_id,
  coalesce(task.team_id, programme.team_id) as team_id,
  concat_ws(', ', task.case_id, concat('zadanie ', task.plan_task_id)) as due_subject,
  1 as due_count,
  cast(null as date) as counted_from_date,
  task.due_date as due_date,
  task.file_id,
  task.sheet_no,
  task.row_no
from
  core_evaluation__tasks as task
  left join core_evaluation__units as unit on unit.unit_id = task.unit_id
  left join core_evaluation__programme as programme on programme.unit_id = task.unit_id
  and programme.case_id = task.case_id
where
  task.due_date is not null
  and task.done_date is null
  and programme.closed_date is null
  and coalesce(unit.arm, 'pilot') = 'pilot'
