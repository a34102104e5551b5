-- One row per row of activity counts that says the FTE of someone in the asked scope. Key: file_id, sheet_no, row_no, col_no.
-- A worker's FTE counts once, on whichever row of the period it stands; so does that of a team without workers' rows.
with
  holders as (
    select distinct
      holder.unit_id,
      holder.period_start_date,
      holder.period_end_date,
      holder.role,
      holder.worker_id,
      case
        when holder.worker_id is null then holder.team
      end as own_team
    from
      core_activity_counts__holder as holder
      inner join asked on asked.unit_id = holder.unit_id
      and asked.period_start_date = holder.period_start_date
      and asked.period_end_date = holder.period_end_date
      and asked.role = holder.role
      and asked.scope_id = case asked.scope
        when 'worker' then holder.worker_id
        when 'team' then holder.team
        else holder.unit_id
      end
  )
select
  given.file_id,
  given.sheet_no,
  given.row_no,
  -- A table without a column of FTEs says 1.
  case
    when given.fte is not null
    or given.fte_col_no > 1 then given.fte_col_no
  end as col_no,
  cast(given.fte as double) as value,
  coalesce(given.worker_id, given.team, given.unit_id) as label,
  given.rule,
  given.rule is null
  and row_number() over (
    partition by
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
