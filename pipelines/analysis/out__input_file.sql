-- One row per input file: what was read, and what of it repeats another file. Key: file_id.
with
  -- Entries of cards are millions: only those that stand in several files are looked at one by one.
  first_files as (
    select
      unit_id,
      worker_id,
      role,
      work_date,
      task,
      min(file_id) as first_file_id
    from
      core_time_cards__accepted
    group by
      unit_id,
      worker_id,
      role,
      work_date,
      task
    having
      min(file_id) <> max(file_id)
  ),
  repeated_entries as (
    select
      entry.file_id,
      count(*) as repeated_count
    from
      core_time_cards__accepted as entry
      inner join first_files using (unit_id, worker_id, role, work_date, task)
    where
      entry.file_id <> first_files.first_file_id
    group by
      entry.file_id
  ),
  cards as (
    select
      file_id,
      count(*) as row_count
    from
      raw_time_cards__entry
    group by
      file_id
  ),
  -- Cells of reports are millions too; those that stand in several places are known.
  cells as (
    select
      file_id,
      count(*) as row_count
    from
      raw_mpips03__cell
    group by
      file_id
  ),
  repeated_cells as (
    select
      raw.file_id,
      count(*) as repeated_count
    from
      core_mpips03__repeated as raw
      anti join core_mpips03__cell as used using (file_id, sheet_no, row_no, col_no)
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
    group by
      raw.file_id
  ),
  entries as (
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
    union all
    by name
    select
      file_id,
      unit_id,
      sheet_no,
      row_no,
      col_no,
      ['ozps', cast(assessment_year as varchar), row, cast(value_year as varchar)] as entry
    from
      raw_ozps__cell
    union all
    by name
    select
      file_id,
      unit_id,
      sheet_no,
      row_no,
      col_no,
      [
        'price',
        service_label,
        unit,
        price_kind,
        cast(price_year as varchar),
        territory,
        cast(valid_from_date as varchar)
      ] as entry
    from
      raw_unit_cost__price
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
  registers as (
    select
      file_id
    from
      raw_territory__entry
    union all
    select
      file_id
    from
      raw_residents__row
    union all
    select
      file_id
    from
      raw_cost_cards__value
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
    union all
    by name
    select
      cards.file_id,
      cards.row_count,
      coalesce(repeated_entries.repeated_count, 0) as repeated_count
    from
      cards
      left join repeated_entries using (file_id)
    union all
    by name
    select
      cells.file_id,
      cells.row_count,
      coalesce(repeated_cells.repeated_count, 0) as repeated_count
    from
      cells
      left join repeated_cells using (file_id)
    union all
    by name
    select
      file_id,
      count(*) as row_count,
      0 as repeated_count
    from
      registers
    group by
      file_id
    union all
    by name
    select
      file_id,
      count(*) as row_count,
      count(*) filter(is_repeated) as repeated_count
    from
      core_evaluation__received
    group by
      file_id
  ),
  totals as (
    select
      file_id,
      sum(row_count)::bigint as row_count,
      sum(repeated_count)::bigint as repeated_count
    from
      counted
    group by
      file_id
  )
select
  raw_file.file_id,
  raw_file.file,
  raw_file.unit_id,
  raw_file.file_format,
  raw_file.byte_count,
  coalesce(totals.row_count, 0) as row_count,
  coalesce(totals.repeated_count, 0) as repeated_count
from
  raw_file
  left join totals using (file_id)
