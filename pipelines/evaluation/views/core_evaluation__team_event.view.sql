-- One row per event that a team should have regularly: meeting, authorities at a meeting, supervision. Not keyed: an event counts
-- as often as it was written down.
select
  unit_id,
  team_id,
  'meeting' as subject,
  meeting_date as day,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__meetings
where
  coalesce(meeting_kind, 'team') not in ('consultation', 'animators')
union all
by name
select
  unit_id,
  team_id,
  'authorities' as subject,
  meeting_date as day,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__meetings
where
  with_authorities
union all
by name
select
  training.unit_id,
  team.team_id,
  'supervision' as subject,
  training_date as day,
  training.file_id,
  training.sheet_no,
  training.row_no
from
  core_evaluation__trainings as training
  inner join core_evaluation__teams as team on team.unit_id = training.unit_id
  and coalesce(training.team_id, team.team_id) = team.team_id
where
  training_kind = 'supervision'
