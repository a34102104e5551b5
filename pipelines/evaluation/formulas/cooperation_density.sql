-- One row per unit, wave, pair of institutions and form of cooperation: whether it is used at all (frequency 2 or more).
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
      core_evaluation__cooperation_matrix
  )
select
  unit_id,
  report_wave as wave,
  null as team_id,
  cast(frequency <> '1' as integer) as numerator,
  1 as denominator
from
  rated
order by all
