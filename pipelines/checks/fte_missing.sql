-- Guilty: workers (or teams without workers' rows) without an FTE in a period, at their first row.
with
  accepted as (
    select
      raw_activity_counts__row.*
    from
      raw_activity_counts__row
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
  )
select distinct
  on (
    holder.unit_id,
    holder.period_start_date,
    holder.period_end_date,
    holder.role,
    holder.team,
    holder.worker_id
  ) accepted.file_id,
  accepted.sheet_no,
  accepted.row_no,
  accepted.fte_col_no as col_no,
  holder.unit_id,
  coalesce(holder.worker_id, holder.team, holder.unit_id) as who,
  concat(holder.period_start_date, ' – ', holder.period_end_date) as period
from
  core_activity_counts__holder as holder
  inner join accepted on accepted.unit_id = holder.unit_id
  and accepted.period_start_date = holder.period_start_date
  and accepted.period_end_date = holder.period_end_date
  and accepted.role = holder.role
  and accepted.team is not distinct from holder.team
  and accepted.worker_id is not distinct from holder.worker_id
where
  holder.fte is null
order by
  holder.unit_id,
  holder.period_start_date,
  holder.period_end_date,
  holder.role,
  holder.team,
  holder.worker_id,
  accepted.file_id,
  accepted.sheet_no,
  accepted.row_no
