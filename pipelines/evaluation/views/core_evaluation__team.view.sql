-- One row per cooperation team, with the model that tells what its acronym means. Key: unit_id, team_id.
select
  team.* exclude (model),
  coalesce(team.model, unit.model) as model
from
  core_evaluation__teams as team
  left join core_evaluation__units as unit using (unit_id)
where
  coalesce(unit.arm, 'pilot') = 'pilot'
