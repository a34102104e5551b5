-- One row per row of activity counts of somebody whose FTE is in use, of all their rows the first that says it counted. Key: file_id, sheet_no, row_no, activity.
-- A worker's FTE counts once in a period, on whichever row it stands; so does that of a team without workers' rows.
with
  holders as (
    select distinct
      unit_id,
      period_start_date,
      period_end_date,
      role,
      worker_id,
      case
        when worker_id is null then team
      end as own_team
    from
      core_activity_counts__holder
  )
select
  given.unit_id,
  given.period_start_date,
  given.period_end_date,
  given.role,
  given.team,
  given.worker_id,
  given.file_id,
  given.sheet_no,
  given.row_no,
  -- A table without a column of FTEs says 1.
  case
    when given.fte is not null
    or given.fte_col_no > 1 then given.fte_col_no
  end as col_no,
  cast(given.fte as double) as value,
  given.rule,
  given.rule is null
  and row_number() over (
    partition by
      given.unit_id,
      given.period_start_date,
      given.period_end_date,
      given.role,
      given.worker_id,
      holders.own_team
    order by
      given.rule is not null,
      given.fte is null,
      given.file_id,
      given.sheet_no,
      given.row_no
  ) = 1 as is_counted
from
  explain_count_row as given
  inner join holders on holders.unit_id = given.unit_id
  and holders.period_start_date = given.period_start_date
  and holders.period_end_date = given.period_end_date
  and holders.role = given.role
  and holders.worker_id is not distinct from given.worker_id
  and (
    given.worker_id is not null
    or holders.own_team is not distinct from given.team
  )
