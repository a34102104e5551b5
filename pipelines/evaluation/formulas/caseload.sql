-- One row per unit and wave: families and posts of the role on the last day counted before the wave's, at most half a year.
with
  counted as (
    select
      caseload.unit_id,
      measured_wave.wave,
      max_by(families, as_of_date) as families,
      max_by(fte, as_of_date) as fte
    from
      out__caseload as caseload
      inner join measured_wave on measured_wave.unit_id = caseload.unit_id
      and as_of_date between until_date - interval 6 month and until_date
    where
      role = getvariable ('argument')
      and scope = 'unit'
      and families is not null
      and fte is not null
    group by
      caseload.unit_id,
      measured_wave.wave
  )
select
  unit_id,
  wave,
  null as team_id,
  families as numerator,
  cast(fte as double) as denominator
from
  counted
order by all
