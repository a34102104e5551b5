-- One row per unit, wave and team at work on its day: its member institutions.
-- A membership without a date counts from the team's beginning.
with
  team as (
    select
      teams.unit_id,
      teams.team_id,
      formed_date,
      wave,
      until_date
    from
      core_evaluation__teams as teams
      inner join measured_wave on measured_wave.unit_id = teams.unit_id
      and formed_date <= until_date
      and coalesce(dissolved_date > until_date, true)
    where
      teams.unit_id in (
        select
          unit_id
        from
          core_evaluation__memberships
      )
  )
select
  team.unit_id,
  team.wave,
  team.team_id,
  count(distinct institution) as numerator,
  1 as denominator
from
  team
  left join core_evaluation__memberships as members on members.unit_id = team.unit_id
  and members.team_id = team.team_id
  and coalesce(admitted_date, declared_date, formed_date) <= until_date
  and coalesce(expelled_date > until_date, true)
group by
  team.unit_id,
  team.wave,
  team.team_id
order by all
