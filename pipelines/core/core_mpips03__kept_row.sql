-- One row per relation between two rows of a report that no other finding explains: of several about one cell the strictest. Key: report, row_key, col.
with
  lines as (
    select
      *
    from
      core_mpips03__first_line
      anti join core_mpips03__pinned using (report, row, row_concept)
  ),
  -- Cells that another finding asks to look at, whatever should stand there (no delta), and cells whose mend would make a sum fit.
  accused as (
    select
      report,
      row_key,
      col,
      null as delta
    from
      lines
    union
    select
      report,
      row_key,
      right_col,
      null
    from
      lines
    union
    select
      report,
      row_key,
      col,
      null
    from
      core_mpips03__pinned
    union
    select
      report,
      row_key,
      col,
      delta
    from
      core_mpips03__mend
  )
select
  far.*
from
  core_mpips03__relation_gap as far
  anti join accused on accused.report = far.report
  and (
    accused.row_key = far.row_key
    and accused.col = far.col
    and (
      delta is null
      or far.value + delta <= far.expected
    )
    or accused.row_key in (far.right_key, far.plus_key)
    and accused.col = far.right_col
    and (
      delta is null
      or far.value <= far.expected + delta * far.factor
    )
  )
where
  broken_kind = 'rows'
qualify
  row_number() over (
    partition by
      report,
      right_key,
      right_col
    order by
      value desc,
      row_key,
      col,
      relation_id
  ) = 1
  and row_number() over (
    partition by
      report,
      row_key,
      col
    order by
      expected,
      right_key,
      right_col,
      relation_id
  ) = 1
