-- One row per pilot unit, indicator, part and wave with a value: the same value of the other pilot units. Key:
-- indicator_id, unit_id, indicator_part, wave, period_end_date. A unit's own value is not among them; fewer than six are
-- too few to say a number, which could be a neighbour's. Yearly figures stand beside those of the same year.
with
  own as (
    select
      indicator_id,
      unit_id,
      indicator_part,
      wave,
      period_end_date,
      value,
      case wave
        when 'year' then year(period_end_date)
      end as indicator_year
    from
      out__indicator
    where
      unit_id <> 'all'
      and group_id = 'pilot'
      and value is not null
  ),
  beside as (
    select
      *,
      count(*) over others as other_count,
      quantile_cont(value, [0.25, 0.5, 0.75]) over others as quartiles
    from
      own
    window
      others as (
        partition by
          indicator_id,
          indicator_part,
          wave,
          indicator_year
        order by
          unit_id rows between unbounded preceding
          and unbounded following exclude current row
      )
  )
select
  indicator_id,
  unit_id,
  indicator_part,
  wave,
  period_end_date,
  value,
  other_count,
  case
    when other_count >= 6 then quartiles[1]
  end as other_low,
  case
    when other_count >= 6 then quartiles[2]
  end as other_median,
  case
    when other_count >= 6 then quartiles[3]
  end as other_high
from
  beside
