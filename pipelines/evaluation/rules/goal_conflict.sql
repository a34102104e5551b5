-- One row per goal whose words or result say that it was achieved, while the ratings say that it was not.
select
  rule.rule_id,
  goal.unit_id,
  goal.team_id,
  concat(goal.case_id, ', cel ', goal.goal_id) as subject_id,
  coalesce(rated_date, programme.last_date, as_of_date) as since_date,
  achieved_value as observed,
  planned_value as threshold,
  goal.file_id,
  goal.sheet_no,
  goal.row_no
from
  out__goal_attainment as goal
  left join core_evaluation__programme as programme on programme.unit_id = goal.unit_id
  and programme.case_id = goal.case_id
  inner join ref_evaluation_rule as rule on rule.model is null
  or rule.model = programme.model
  cross join core_evaluation__as_of
where
  rule.rule_form = 'goal_conflict'
  and is_conflict
