-- One row per unit, wave and element of the model: whether it has no gap, or what closes the gap was done by the wave's day.
-- After 18 months is the end, where a unit names no other.
with
  rated as (
    select
      *,
      case
        when wave = 'month_18'
        and not bool_or(wave = 'ex_post') over (
          partition by
            unit_id
        ) then 'ex_post'
        else wave
      end as report_wave
    from
      core_evaluation__self_assessment
  )
select
  rated.unit_id,
  rated.report_wave as wave,
  null as team_id,
  cast(
    not has_gap
    or coalesce(action_done_date <= until_date, false) as integer
  ) as numerator,
  1 as denominator
from
  rated
  left join given_wave on given_wave.unit_id = rated.unit_id
  and given_wave.wave = rated.report_wave
order by all
