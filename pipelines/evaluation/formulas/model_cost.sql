-- One row per unit, in its last wave: złoty spent, and families with a programme (or, for 'goals', goals attained) by then.
-- One line without its spending leaves the sum unknown.
with
  cost as (
    select
      unit_id,
      case
        when count(*) = count(spent_pln) then sum(spent_pln)
      end as spent_pln
    from
      core_evaluation__budget
    group by
      unit_id
  ),
  helped as (
    select
      last_wave.unit_id,
      count(*) as units
    from
      last_wave
      inner join core_evaluation__programmes as programmes on programmes.unit_id = last_wave.unit_id
      and opened_date <= until_date
    where
      getvariable ('argument') = 'families'
    group by
      last_wave.unit_id
    union all
    select
      unit_id,
      count(*)
    from
      measured_goal
      inner join last_wave using (unit_id, wave)
    where
      getvariable ('argument') = 'goals'
      and attainment_flag in ('as_planned', 'above_plan')
    group by
      unit_id
  )
select
  cost.unit_id,
  last_wave.wave,
  null as team_id,
  spent_pln as numerator,
  coalesce(units, 0) as denominator
from
  cost
  inner join last_wave using (unit_id)
  left join helped using (unit_id)
order by all
