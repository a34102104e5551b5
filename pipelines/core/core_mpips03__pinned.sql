-- One row per cell that two witnesses accuse: the mend that a sum asks for makes the row's columns fit too. Key: report, row, row_concept.
-- Of several sums that ask for one, the cell's own says most, then the shortest that it enters.
with
  tried as (
    select
      line.*,
      mend.col as mended_col,
      mend.delta,
      mend.total_row,
      mend.total_label,
      mend.needed,
      mend.formula as sum_formula,
      mend.certainty as sum_certainty,
      mend.col = line.col as is_left,
      case
        when is_left then value
        else expected / factor
      end as given,
      value + case
        when is_left then delta
        else 0
      end as left_value,
      expected + case
        when is_left then 0
        else delta * factor
      end as right_value
    from
      core_mpips03__first_line as line
      inner join core_mpips03__mend as mend using (report, row_key)
    where
      mend.col in (line.col, line.right_col)
  )
select
  * replace(
    'cell' as broken_kind,
    mended_col as col,
    case
      when is_left then right_col
      else col
    end as right_col,
    total_label as right_row,
    sum_formula as formula,
    given as value,
    given + delta as expected,
    case
      when certainty in ('SEEN', 'DERIVED') then sum_certainty
      else certainty
    end as certainty
  )
from
  tried
where
  given + delta >= 0
  and case operator
    when '<=' then left_value <= right_value + 0.005
    when '>=' then left_value >= right_value - 0.005
    else abs(left_value - right_value) < 0.005
  end
qualify
  row_number() over (
    partition by
      report,
      row,
      row_concept
    order by
      mended_col,
      total_row = row_key desc,
      needed,
      total_row
  ) = 1
