-- One row per unit, wave and monthly report whose following month has passed: whether it was delivered within that month.
with
  due as (
    select
      *,
      last_day(cast(month || '-01' as date) + interval 1 month) as due_date
    from
      core_evaluation__monthly_reports
  )
select
  due.unit_id,
  measured_wave.wave,
  due.team_id,
  cast(coalesce(delivered_date <= due_date, false) as integer) as numerator,
  1 as denominator
from
  due
  inner join measured_wave on measured_wave.unit_id = due.unit_id
  and due_date between from_date and until_date
order by all
