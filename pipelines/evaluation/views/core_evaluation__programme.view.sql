-- One row per programme, with its model and its last day: closed, or still open on the day of evaluation. Key: unit_id, case_id.
select
  programme.*,
  coalesce(team.model, unit.model) as model,
  coalesce(programme.closed_date, as_of_date) as last_date
from
  core_evaluation__programmes as programme
  left join core_evaluation__teams as team on team.unit_id = programme.unit_id
  and team.team_id = programme.team_id
  left join core_evaluation__units as unit on unit.unit_id = programme.unit_id
  cross join core_evaluation__as_of
where
  coalesce(unit.arm, 'pilot') = 'pilot'
