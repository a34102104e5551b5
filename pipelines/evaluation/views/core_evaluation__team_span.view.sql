-- One row per time in which a team was at work. A team suspended or closed on a day that nobody wrote down has no known end
-- and no row. Key: unit_id, team_id, first_date.
with
  dated as (
    select
      *,
      case
        when team_status in ('suspended', 'resumed')
        and suspended_date is null then true
        when team_status = 'closed'
        and dissolved_date is null then true
        else false
      end as is_end_unknown
    from
      core_evaluation__team
  ),
  spans as (
    select
      * exclude (formed_date),
      formed_date as first_date,
      least(
        coalesce(suspended_date, as_of_date),
        coalesce(dissolved_date, as_of_date),
        as_of_date
      ) as last_date
    from
      dated
      cross join core_evaluation__as_of
    union all
    by name
    select
      * exclude (formed_date),
      resumed_date as first_date,
      least(coalesce(dissolved_date, as_of_date), as_of_date) as last_date
    from
      dated
      cross join core_evaluation__as_of
    where
      resumed_date is not null
  )
select
  unit_id,
  team_id,
  model,
  team_kind,
  first_date,
  last_date,
  file_id,
  sheet_no,
  row_no,
  col_no
from
  spans
where
  not is_end_unknown
  and first_date <= last_date
