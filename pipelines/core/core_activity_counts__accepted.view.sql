-- One row per row of activity counts that no check has rejected so far. Key: file_id, sheet_no, row_no, col_no.
-- A row without a team takes the worker's, where other rows of the period name exactly one: it is one and the same count.
with
  accepted as (
    select
      raw_activity_counts__row.*,
      min(team) over worker_period as first_team,
      max(team) over worker_period as last_team
    from
      raw_activity_counts__row
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
    window
      worker_period as (
        partition by
          unit_id,
          period_start_date,
          period_end_date,
          role,
          worker_id
      )
  )
select
  * exclude (first_team, last_team) replace(
    coalesce(
      team,
      case
        when worker_id is not null
        and first_team = last_team then first_team
      end
    ) as team
  )
from
  accepted
