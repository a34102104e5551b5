-- One row per input file: what was read, and what of it repeats another file. Key: file_id.
with
  entries as (
    select
      file_id,
      unit_id,
      sheet_no,
      row_no,
      col_no,
      [worker_id, role, cast(work_date as varchar), task] as entry
    from
      raw_time_cards__entry
    union all
    by name
    select
      file_id,
      unit_id,
      sheet_no,
      row_no,
      col_no,
      [
        worker_id,
        team,
        role,
        cast(period_start_date as varchar),
        cast(period_end_date as varchar),
        activity
      ] as entry
    from
      raw_activity_counts__row
    union all
    by name
    select
      file_id,
      unit_id,
      sheet_no,
      row_no,
      col_no,
      [worker_id, team, role, cast(as_of_date as varchar)] as entry
    from
      raw_caseload__row
  ),
  marked as (
    select
      entries.file_id,
      raw_rejection.file_id is null
      and entries.file_id <> min(entries.file_id) filter(raw_rejection.file_id is null) over (
        partition by
          entries.unit_id,
          entries.entry
      ) as is_repeated
    from
      entries
      left join raw_rejection using (file_id, sheet_no, row_no, col_no)
  ),
  counted as (
    select
      file_id,
      count(*) as row_count,
      count(*) filter(is_repeated) as repeated_count
    from
      marked
    group by
      file_id
  )
select
  raw_file.file_id,
  raw_file.file,
  raw_file.unit_id,
  raw_file.file_format,
  raw_file.byte_count,
  coalesce(counted.row_count, 0) as row_count,
  coalesce(counted.repeated_count, 0) as repeated_count
from
  raw_file
  left join counted using (file_id)
