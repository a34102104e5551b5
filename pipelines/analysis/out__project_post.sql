-- One row per unit and post made with project money: kept two years after the project's end? Key: unit_id, post.
-- "Today" is the last day that the data tell of, so that the same input gives the same answer.
with
  last_day_known as (
    select
      max(known_date) as as_of_date
    from
      (
        select
          max(work_date) as known_date
        from
          core_time_cards__day
        union all
        select
          max(period_end_date)
        from
          core_activity_counts__holder
        union all
        select
          max(as_of_date)
        from
          out__caseload
      )
  ),
  due as (
    select
      *,
      cast(project_end_date + interval 2 year as date) as keep_until_date
    from
      ref_project_post
  )
select
  due.unit_id,
  due.post,
  due.fte,
  due.project_end_date,
  due.keep_until_date,
  due.ended_date,
  last_day_known.as_of_date,
  case
    when due.ended_date < due.keep_until_date then 'broken'
    when due.ended_date is not null
    or last_day_known.as_of_date >= due.keep_until_date then 'fulfilled'
    else 'running'
  end as post_status
from
  due
  cross join last_day_known
where
  last_day_known.as_of_date is not null
