-- One row per unit and wave: its days. Key: unit_id, wave. The end is a wave only of a pilot that lasted over a year; a
-- comparison unit without a start of its own is observed from the middle one of the pilot's starts.
with
  start as (
    select
      quantile_disc(start_date, 0.5) as pilot_start_date
    from
      core_evaluation__units
    where
      arm = 'pilot'
  ),
  unit as (
    select
      units.unit_id,
      coalesce(
        units.start_date,
        case units.arm
          when 'comparison' then start.pilot_start_date
        end
      ) as start_date,
      units.end_date
    from
      core_evaluation__units as units
      cross join start
  ),
  dated as (
    select
      unit_id,
      start_date,
      'ex_ante' as wave,
      start_date as wave_date
    from
      unit
    union all
    select
      unit_id,
      start_date,
      'month_6',
      cast(start_date + interval 6 month - interval 1 day as date)
    from
      unit
    union all
    select
      unit_id,
      start_date,
      'month_12',
      cast(start_date + interval 12 month - interval 1 day as date)
    from
      unit
    union all
    select
      unit_id,
      start_date,
      'ex_post',
      coalesce(end_date, cast(start_date + interval 18 month - interval 1 day as date))
    from
      unit
    where
      end_date is null
      or end_date >= start_date + interval 12 month
  )
select
  unit_id,
  wave,
  start_date,
  wave_date,
  case
    when wave = 'ex_ante' then wave_date
    when lag (wave) over before_it = 'ex_ante' then start_date
    else cast(lag (wave_date) over before_it + interval 1 day as date)
  end as since_date
from
  dated
where
  wave_date is not null
window
  before_it as (
    partition by
      unit_id
    order by
      wave_date
  )
