-- One row per unit, wave and task that was due by then: whether it was done, or done on time.
-- The argument: programme or team (whose plan), then done or on_time.
select
  tasks.unit_id,
  measured_wave.wave,
  coalesce(tasks.team_id, programmes.team_id) as team_id,
  cast(
    coalesce(
      done_date <= case split_part(getvariable ('argument'), ' ', 2)
        when 'on_time' then due_date
        else until_date
      end,
      false
    ) as integer
  ) as numerator,
  1 as denominator
from
  core_evaluation__tasks as tasks
  inner join measured_wave on measured_wave.unit_id = tasks.unit_id
  and due_date <= until_date
  left join core_evaluation__programmes as programmes on programmes.unit_id = tasks.unit_id
  and programmes.case_id = tasks.case_id
where
  (tasks.case_id is not null) = (split_part(getvariable ('argument'), ' ', 1) = 'programme')
order by all
