-- One row per row of activity counts that names the asked worker in the team. Key: file_id, sheet_no, row_no, col_no.
-- The same counts in several files count in the first of them.
select
  counted.file_id,
  counted.sheet_no,
  counted.row_no,
  counted.col_no,
  counted.activity_count as value,
  coalesce(ref_activity.activity_label, counted.activity) as label,
  counted.rule,
  counted.rule is null
  and counted.file_id = min(counted.file_id) filter(
    where
      counted.rule is null
  ) over (
    partition by
      counted.activity
  ) as is_counted
from
  explain_count_row as counted
  inner join asked on asked.unit_id = counted.unit_id
  and asked.period_start_date = counted.period_start_date
  and asked.period_end_date = counted.period_end_date
  and asked.role = counted.role
  and asked.worker_id = counted.worker_id
  and asked.team is not distinct from counted.team
  left join ref_activity on ref_activity.unit_id = counted.unit_id
  and ref_activity.role = counted.role
  and ref_activity.activity = counted.activity
