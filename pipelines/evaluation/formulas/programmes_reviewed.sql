-- One row per unit, wave and programme opened by then: whether no gap between its reviews was longer than 3 months.
-- The opening and the end (or the wave's day) bound the first and the last gap.
with
  programme as (
    select
      programmes.unit_id,
      programmes.case_id,
      programmes.team_id,
      measured_wave.wave,
      opened_date,
      least(coalesce(closed_date, until_date), until_date) as last_date
    from
      core_evaluation__programmes as programmes
      inner join measured_wave on measured_wave.unit_id = programmes.unit_id
      and opened_date <= until_date
  ),
  looked as (
    select
      unit_id,
      case_id,
      wave,
      opened_date as looked_date
    from
      programme
    union
    select
      unit_id,
      case_id,
      wave,
      last_date
    from
      programme
    union
    select
      programme.unit_id,
      programme.case_id,
      programme.wave,
      review_date
    from
      core_evaluation__reviews as reviews
      inner join programme on programme.unit_id = reviews.unit_id
      and programme.case_id = reviews.case_id
      and review_date between opened_date and last_date
  ),
  gap as (
    select
      unit_id,
      case_id,
      wave,
      looked_date > lag (looked_date) over (
        partition by
          unit_id,
          case_id,
          wave
        order by
          looked_date
      ) + interval 3 month as is_long
    from
      looked
  )
select
  unit_id,
  wave,
  programme.team_id,
  1 - cast(coalesce(bool_or(gap.is_long), false) as integer) as numerator,
  1 as denominator
from
  programme
  left join gap using (unit_id, case_id, wave)
group by
  unit_id,
  wave,
  case_id,
  programme.team_id
order by all
