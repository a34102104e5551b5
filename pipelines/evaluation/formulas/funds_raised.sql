-- One row per unit that keeps a list of acts, and wave: złoty raised in its window.
select
  measured_wave.unit_id,
  measured_wave.wave,
  null as team_id,
  coalesce(sum(raised_pln), 0) as numerator,
  1 as denominator
from
  measured_wave
  left join core_evaluation__community as acts on acts.unit_id = measured_wave.unit_id
  and act_date between from_date and until_date
where
  measured_wave.unit_id in (
    select
      unit_id
    from
      core_evaluation__community
  )
group by
  measured_wave.unit_id,
  measured_wave.wave
order by all
