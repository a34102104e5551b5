-- One row per unit, month, role and worker with cards or counts in it. Key: unit_id, month, role, worker_id.
with
  cards as (
    select
      unit_id,
      date_trunc('month', work_date)::date as month_start_date,
      role,
      worker_id,
      sum(hours_h) as entered_h,
      count(distinct work_date) filter(
        where
          hours_h > 0
      ) as filled_days
    from
      core_time_cards__day
    group by
      unit_id,
      month_start_date,
      role,
      worker_id
  ),
  counted as (
    select
      unit_id,
      role,
      worker_id,
      fte,
      unnest(
        generate_series(
          date_trunc('month', period_start_date),
          date_trunc('month', period_end_date),
          interval 1 month
        )
      )::date as month_start_date
    from
      core_activity_counts__holder
    where
      worker_id is not null
  ),
  -- Overlapping periods may give a month twice; they are reported, and the larger FTE asks for more.
  counted_month as (
    select
      unit_id,
      month_start_date,
      role,
      worker_id,
      max(fte) as fte
    from
      counted
    group by
      unit_id,
      month_start_date,
      role,
      worker_id
  )
select
  unit_id,
  strftime(month_start_date, '%Y-%m') as month,
  role,
  worker_id,
  counted_month.fte,
  cast(
    cast(core_nominal__period.nominal_h as double) * cast(counted_month.fte as double) as decimal(28, 12)
  ) as expected_h,
  coalesce(cards.entered_h, 0) as entered_h,
  coalesce(cards.filled_days, 0) as filled_days
from
  cards
  full join counted_month using (unit_id, month_start_date, role, worker_id)
  left join core_nominal__period on core_nominal__period.unit_id = coalesce(cards.unit_id, counted_month.unit_id)
  and core_nominal__period.period_start_date = coalesce(cards.month_start_date, counted_month.month_start_date)
  and core_nominal__period.period_end_date = last_day(coalesce(cards.month_start_date, counted_month.month_start_date))
