-- One row per row of the team's latest activity counts that names a worker. Key: file_id, sheet_no, row_no, col_no.
-- A worker counts on the first row.
select
  counted.file_id,
  counted.sheet_no,
  counted.row_no,
  counted.col_no,
  counted.activity_count as value,
  counted.worker_id as label,
  counted.rule,
  counted.rule is null
  and row_number() over (
    partition by
      counted.worker_id
    order by
      counted.rule is not null,
      counted.file_id,
      counted.sheet_no,
      counted.row_no,
      counted.col_no
  ) = 1 as is_counted
from
  explain_count_row as counted
  inner join asked on asked.unit_id = counted.unit_id
  and asked.team = counted.team
  and asked.as_of_date = counted.period_end_date
where
  counted.worker_id is not null
