-- One row per unit, in its last wave: złoty spent and planned, of the budget's lines that have both.
select
  budget.unit_id,
  last_wave.wave,
  null as team_id,
  sum(spent_pln) as numerator,
  sum(planned_pln) as denominator
from
  core_evaluation__budget as budget
  inner join last_wave using (unit_id)
where
  spent_pln is not null
  and planned_pln is not null
group by
  budget.unit_id,
  last_wave.wave
order by all
