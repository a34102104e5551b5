-- One row per input file that speaks of days or years: the first and the last. Key: file_id.
with
  days as (
    select
      file_id,
      min(work_date) as first_date,
      max(work_date) as last_date
    from
      raw_time_cards__entry
    group by
      file_id
    union all
    by name
    select
      file_id,
      min(period_start_date) as first_date,
      max(period_end_date) as last_date
    from
      raw_activity_counts__row
    group by
      file_id
    union all
    by name
    select
      file_id,
      min(as_of_date) as first_date,
      max(as_of_date) as last_date
    from
      raw_caseload__row
    group by
      file_id
  ),
  years as (
    select
      file_id,
      year
    from
      raw_mpips03__cell
    union all
    select
      file_id,
      value_year as year
    from
      raw_ozps__cell
    where
      kind <> 'forecast'
    union all
    select
      file_id,
      year
    from
      raw_residents__row
    union all
    select
      file_id,
      price_year as year
    from
      raw_unit_cost__price
  ),
  spans as (
    select
      *
    from
      days
    union all
    by name
    select
      file_id,
      make_date(min(year), 1, 1) as first_date,
      make_date(max(year), 12, 31) as last_date
    from
      years
    group by
      file_id
  )
select
  file_id,
  strftime(min(first_date), '%Y-%m-%d') as data_from_date,
  strftime(max(last_date), '%Y-%m-%d') as data_to_date
from
  spans
group by
  file_id
having
  min(first_date) is not null
