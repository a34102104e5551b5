-- One row per row of activity counts that says the asked worker's FTE in the month. Key: file_id, sheet_no, row_no, col_no.
-- Of overlapping periods the larger FTE counts; it is taken once.
with
  given as (
    select
      counted.*
    from
      explain_count_row as counted
      inner join asked on asked.unit_id = counted.unit_id
      and asked.role = counted.role
      and asked.worker_id = counted.worker_id
      and asked.month between strftime(counted.period_start_date, '%Y-%m') and strftime(counted.period_end_date, '%Y-%m')
  )
select
  file_id,
  sheet_no,
  row_no,
  -- A table without a column of FTEs says 1.
  case
    when fte is not null
    or fte_col_no > 1 then fte_col_no
  end as col_no,
  cast(fte as double) as value,
  worker_id as label,
  rule,
  rule is null
  and row_number() over (
    order by
      rule is not null,
      fte desc nulls last,
      file_id,
      sheet_no,
      row_no
  ) = 1 as is_counted
from
  given
