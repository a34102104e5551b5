-- One row per unit and period: those of counts, and every month of counts and cards. Key: unit_id, period.
-- Nominal hours are per FTE.
with
  count_periods as (
    select distinct
      unit_id,
      period_start_date,
      period_end_date
    from
      core_activity_counts__holder
  ),
  card_months as (
    select distinct
      unit_id,
      date_trunc('month', work_date)::date as month_start_date
    from
      core_time_cards__day
  ),
  months as (
    select
      unit_id,
      unnest(
        generate_series(
          date_trunc('month', period_start_date),
          date_trunc('month', period_end_date),
          interval 1 month
        )
      )::date as month_start_date
    from
      count_periods
    union
    select
      unit_id,
      month_start_date
    from
      card_months
  ),
  periods as (
    select
      unit_id,
      period_start_date,
      period_end_date
    from
      count_periods
    union
    select
      unit_id,
      month_start_date,
      last_day(month_start_date)
    from
      months
  ),
  -- Each month's hours: the unit's own, where it has given them, else the calendar's.
  month_hours as (
    select
      months.unit_id,
      months.month_start_date,
      ref_nominal.nominal_h as own_h,
      coalesce(any_value(ref_nominal.nominal_h), sum(ref_calendar.nominal_h)) as nominal_h
    from
      months
      inner join ref_calendar on ref_calendar.work_date between months.month_start_date and last_day(months.month_start_date)
      left join ref_nominal on ref_nominal.unit_id = months.unit_id
      and ref_nominal.period_start_date = months.month_start_date
      and ref_nominal.period_end_date = last_day(months.month_start_date)
    group by
      months.unit_id,
      months.month_start_date,
      ref_nominal.nominal_h
  ),
  from_months as (
    select
      periods.unit_id,
      periods.period_start_date,
      periods.period_end_date,
      sum(month_hours.nominal_h) as nominal_h,
      count(month_hours.own_h) as own_months
    from
      periods
      inner join month_hours on month_hours.unit_id = periods.unit_id
      and month_hours.month_start_date between periods.period_start_date and periods.period_end_date
    where
      day(periods.period_start_date) = 1
      and periods.period_end_date = last_day(periods.period_end_date)
    group by
      periods.unit_id,
      periods.period_start_date,
      periods.period_end_date
  ),
  from_days as (
    select
      periods.unit_id,
      periods.period_start_date,
      periods.period_end_date,
      sum(ref_calendar.nominal_h) as nominal_h
    from
      periods
      inner join ref_calendar on ref_calendar.work_date between periods.period_start_date and periods.period_end_date
    group by
      periods.unit_id,
      periods.period_start_date,
      periods.period_end_date
  )
select
  periods.unit_id,
  periods.period_start_date,
  periods.period_end_date,
  coalesce(ref_nominal.nominal_h, from_months.nominal_h, from_days.nominal_h) as nominal_h,
  case
    when ref_nominal.nominal_h is not null
    or from_months.own_months > 0 then 'miernik.yaml'
    else 'kalendarz'
  end as source
from
  periods
  left join ref_nominal using (unit_id, period_start_date, period_end_date)
  left join from_months using (unit_id, period_start_date, period_end_date)
  left join from_days using (unit_id, period_start_date, period_end_date)
