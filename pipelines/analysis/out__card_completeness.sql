-- One row per unit, month and role: hours entered against hours expected. Key: unit_id, month, role.
with
  totals as (
    select
      unit_id,
      month,
      role,
      count(*) as worker_count,
      -- One worker of unknown FTE leaves the expectation unknown.
      case
        when count(*) = count(expected_h) then sum(expected_h)
      end as expected_h,
      sum(entered_h) as entered_h,
      sum(filled_days) as filled_days
    from
      core_card__worker_month
    group by
      unit_id,
      month,
      role
  )
select
  unit_id,
  month,
  role,
  worker_count,
  expected_h,
  entered_h,
  cast(entered_h as double) / nullif(cast(expected_h as double), 0) as completeness,
  filled_days
from
  totals
