-- One row per row of a report whose columns do not fit: the relation that says most about it. Key: report, row, row_concept.
select
  *
from
  core_mpips03__relation_gap
where
  broken_kind = 'line'
qualify
  row_number() over (
    partition by
      report,
      row,
      row_concept
    order by
      operator <> '<=' desc,
      abs(value - expected) desc,
      relation_id,
      col
  ) = 1
