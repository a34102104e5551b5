-- Guilty: workers (or teams without workers' rows) without an FTE in a period, at their first row.
select
  file_id,
  sheet_no,
  row_no,
  fte_col_no as col_no,
  unit_id,
  coalesce(worker_id, team, unit_id) as who,
  concat(period_start_date, ' – ', period_end_date) as period
from
  core_activity_counts__holder
where
  fte is null
