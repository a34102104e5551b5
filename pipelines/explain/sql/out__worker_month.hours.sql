-- One row per card entry of the asked worker, month and role. Key: file_id, sheet_no, row_no, col_no.
-- The same hours in several files count in the first of them.
select
  entry.file_id,
  entry.sheet_no,
  entry.row_no,
  entry.col_no,
  cast(entry.hours_h as double) as value,
  entry.task as label,
  entry.rule,
  entry.rule is null
  and entry.file_id = min(entry.file_id) filter(
    where
      entry.rule is null
  ) over (
    partition by
      entry.work_date,
      entry.task
  ) as is_counted
from
  explain_card_entry as entry
  inner join asked on asked.unit_id = entry.unit_id
  and asked.month = strftime(entry.work_date, '%Y-%m')
  and asked.role = entry.role
  and asked.worker_id = entry.worker_id
