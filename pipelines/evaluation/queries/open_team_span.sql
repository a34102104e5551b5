-- One row per team that is at work on the day of evaluation, since it was formed or resumed. Key: unit_id, team_id.
select
  span.*
from
  core_evaluation__team_span as span
  inner join core_evaluation__team as team on team.unit_id = span.unit_id
  and team.team_id = span.team_id
where
  team.dissolved_date is null
  and (
    team.suspended_date is null
    or span.first_date = team.resumed_date
  )
