-- One row per row of activity counts that says the FTE of someone in the asked scope. Key: file_id, sheet_no, row_no, col_no.
with
  holders as (
    select
      holder.*
    from
      core_activity_counts__holder as holder
      inner join asked using (unit_id, period_start_date, period_end_date, role)
    where
      asked.scope_id = case asked.scope
        when 'worker' then holder.worker_id
        when 'team' then holder.team
        else holder.unit_id
      end
  )
select
  given.file_id,
  given.sheet_no,
  given.row_no,
  given.col_no,
  given.value,
  coalesce(given.worker_id, given.team, given.unit_id) as label,
  given.rule,
  given.is_counted
from
  explain_fte_cell as given
  semi join holders on holders.unit_id = given.unit_id
  and holders.period_start_date = given.period_start_date
  and holders.period_end_date = given.period_end_date
  and holders.role = given.role
  and holders.worker_id is not distinct from given.worker_id
  and (
    given.worker_id is not null
    or holders.team is not distinct from given.team
  )
