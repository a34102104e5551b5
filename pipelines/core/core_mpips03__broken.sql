-- One row per place of a report where something does not fit. Key: report, dzial, broken_kind, relation_id, row, row_concept, col, right_row.
-- One slip breaks several sums and relations: the most specific of them is kept, the rest follow from it.
-- Where several are equally good one is chosen by its numbers, never by chance: the same input gives the same findings.
with
  sums as materialized (
    select
      *,
      concat_ws('|', unit_id, teryt, year, period, edition, form_section, dzial) as report
    from
      core_mpips03__sum_gap
  ),
  relations as materialized (
    select
      *,
      concat_ws('|', unit_id, teryt, year, period, edition, form_section, dzial) as report
    from
      core_mpips03__relation_gap
  ),
  -- A wrong total also upsets the sum that it enters; a wrong part upsets every sum that it enters, by the same amount.
  following as (
    select
      whole.report,
      whole.col,
      whole.total_row
    from
      sums as whole
      inner join sums as part using (report, col)
      inner join ref_mpips03_sum as enters on enters.edition = whole.edition
      and enters.form_section = whole.form_section
      and enters.total_row = whole.total_row
      and enters.part_row = part.total_row
    where
      abs(whole.gap + enters.sign * part.gap) < 0.005
    union
    select
      whole.report,
      whole.col,
      whole.total_row
    from
      sums as whole
      inner join sums as part using (report, col)
      inner join ref_mpips03_sum as enters on enters.edition = whole.edition
      and enters.form_section = whole.form_section
      and enters.total_row = whole.total_row
      inner join ref_mpips03_sum as shared on shared.edition = whole.edition
      and shared.form_section = whole.form_section
      and shared.total_row = part.total_row
      and shared.part_row = enters.part_row
    where
      part.needed < whole.needed
      and abs(whole.gap * shared.sign - part.gap * enters.sign) < 0.005
  ),
  first_sums as materialized (
    select
      *
    from
      sums
      anti join following using (report, col, total_row)
  ),
  -- Changes of single cells that would make a broken sum fit.
  mends as materialized (
    select
      report,
      total_row as row_key,
      col,
      - gap as delta,
      total_row,
      formula,
      certainty,
      row as total_label
    from
      first_sums
    union all
    select
      report,
      part_row,
      first_sums.col,
      gap * sign,
      total_row,
      formula,
      first_sums.certainty,
      row
    from
      first_sums
      inner join ref_mpips03_sum using (edition, form_section, total_row)
  ),
  first_lines as materialized (
    select
      *
    from
      relations
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
          relation_id
      ) = 1
  ),
  -- Two witnesses: the mend that a sum asks for makes the row's columns fit too.
  pinned as materialized (
    select
      first_lines.* replace(mends.formula as right_label, mends.certainty as plus_row),
      mends.col,
      mends.total_row,
      mends.total_label,
      case
        when mends.col = left_col then value
        else expected / factor
      end as given,
      mends.delta
    from
      first_lines
      inner join mends using (report, row_key)
    where
      mends.col in (left_col, right_col)
      and given + delta >= 0
      and case operator
        when '<=' then value + case
          when mends.col = left_col then delta
          else 0
        end <= expected + case
          when mends.col = left_col then 0
          else delta * factor
        end + 0.005
        when '>=' then value + case
          when mends.col = left_col then delta
          else 0
        end >= expected + case
          when mends.col = left_col then 0
          else delta * factor
        end - 0.005
        else abs(
          value + case
            when mends.col = left_col then delta
            else 0
          end - expected - case
            when mends.col = left_col then 0
            else delta * factor
          end
        ) < 0.005
      end
    qualify
      row_number() over (
        partition by
          report,
          row,
          row_concept
        order by
          mends.col,
          mends.total_row <> mends.row_key,
          mends.total_row
      ) = 1
  ),
  kept_sums as (
    select
      first_sums.*
    from
      first_sums
      anti join pinned using (report, col, total_row)
  ),
  kept_lines as materialized (
    select
      first_lines.*
    from
      first_lines
      anti join pinned using (report, row, row_concept)
  ),
  -- Cells that a kept finding already asks to look at.
  named_cells as (
    select
      report,
      row_key,
      left_col as col
    from
      kept_lines
    union
    select
      report,
      row_key,
      right_col
    from
      kept_lines
    union
    select
      report,
      row_key,
      col
    from
      pinned
  ),
  explained as (
    select
      far.report,
      far.row_key,
      far.left_col,
      far.right_row,
      far.relation_id
    from
      relations as far
      inner join named_cells as named on named.report = far.report
      and (
        named.row_key = far.row_key
        and named.col = far.left_col
        or named.col = far.right_col
        and (
          named.row_key = far.right_row
          or named.row_key = far.plus_row
        )
      )
    where
      far.broken_kind = 'rows'
    union
    select
      far.report,
      far.row_key,
      far.left_col,
      far.right_row,
      far.relation_id
    from
      relations as far
      inner join mends on mends.report = far.report
      and (
        mends.row_key = far.row_key
        and mends.col = far.left_col
        and far.value + mends.delta <= far.expected
        or mends.col = far.right_col
        and (
          mends.row_key = far.right_row
          or mends.row_key = far.plus_row
        )
        and far.value <= far.expected + mends.delta * far.factor
      )
    where
      far.broken_kind = 'rows'
  ),
  kept_rows as (
    select
      *
    from
      relations
      anti join explained using (report, row_key, left_col, right_row, relation_id)
    where
      broken_kind = 'rows'
    qualify
      row_number() over (
        partition by
          report,
          right_row,
          right_col
        order by
          value desc,
          row_key,
          left_col,
          relation_id
      ) = 1
      and row_number() over (
        partition by
          report,
          row_key,
          left_col
        order by
          expected,
          right_row,
          right_col,
          relation_id
      ) = 1
  ),
  found as (
    select
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      'cell' as broken_kind,
      relation_id,
      row,
      row_concept,
      col,
      operator,
      total_label as right_row,
      case
        when col = left_col then right_col
        else left_col
      end as right_col,
      right_label as formula,
      given as value,
      given + delta as expected,
      case
        when certainty in ('SEEN', 'DERIVED') then plus_row
        else certainty
      end as certainty
    from
      pinned
    union all
    by name
    select
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      'sum' as broken_kind,
      case
        when only_col is null then 'sum'
        else 'amounts'
      end as relation_id,
      row,
      row_concept,
      col,
      '=' as operator,
      '' as right_row,
      col as right_col,
      formula,
      value,
      expected,
      certainty
    from
      kept_sums
    union all
    by name
    select
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      broken_kind,
      relation_id,
      row,
      row_concept,
      left_col as col,
      operator,
      right_label as right_row,
      right_col,
      case
        when factor = 1 then ''
        else factor::integer::varchar
      end as formula,
      value,
      expected,
      certainty
    from
      kept_lines
    union all
    by name
    select
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      broken_kind,
      relation_id,
      row,
      row_concept,
      left_col as col,
      operator,
      right_label as right_row,
      right_col,
      '' as formula,
      value,
      expected,
      certainty
    from
      kept_rows
  )
select
  cell.file_id,
  cell.sheet_no,
  cell.row_no,
  cell.col_no,
  found.* replace(
    case
      when found.certainty in ('SEEN', 'DERIVED') then 'SEEN'
      else 'KNOWN'
    end as certainty
  )
from
  core_mpips03__cell as cell
  inner join found on cell.unit_id = found.unit_id
  and coalesce(cell.teryt, '') = found.teryt
  and cell.year = found.year
  and cell.period = found.period
  and cell.edition = found.edition
  and cell.form_section = found.form_section
  and cell.dzial = found.dzial
  and cell.row = found.row
  and cell.col = found.col
where
  found.row <> ''
  or split_part(cell.concept, '.', 1) = found.row_concept
