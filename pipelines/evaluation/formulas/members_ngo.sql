-- One row per unit, wave, team at work on its day and member institution: whether it is a non-profit.
-- A membership without a date counts from the team's beginning.
select
  members.unit_id,
  measured_wave.wave,
  members.team_id,
  cast(bool_or(is_ngo) as integer) as numerator,
  1 as denominator
from
  core_evaluation__memberships as members
  inner join core_evaluation__teams as teams using (unit_id, team_id)
  inner join measured_wave on measured_wave.unit_id = members.unit_id
  and formed_date <= until_date
  and coalesce(dissolved_date > until_date, true)
  and coalesce(admitted_date, declared_date, formed_date) <= until_date
  and coalesce(expelled_date > until_date, true)
group by
  members.unit_id,
  measured_wave.wave,
  members.team_id,
  institution
order by all
