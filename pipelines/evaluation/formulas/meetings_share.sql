-- One row per unit, wave and meeting in its window: whether the family (with_family) or the authorities were there.
select
  meetings.unit_id,
  measured_wave.wave,
  meetings.team_id,
  cast(
    case getvariable ('argument')
      when 'with_family' then with_family
      else with_authorities
    end as integer
  ) as numerator,
  1 as denominator
from
  core_evaluation__meetings as meetings
  inner join measured_wave on measured_wave.unit_id = meetings.unit_id
  and meeting_date between from_date and until_date
order by all
