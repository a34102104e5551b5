-- One row per place of a cell of an MPiPS-03 report that several places give. Key: file_id, sheet_no, row_no, col_no.
-- Cells are millions: rows of the form that hold a column twice are looked for first, only theirs are looked at one by one.
with
  crowded as (
    select
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      row,
      case
        when row = '' then concept
      end as nameless
    from
      core_mpips03__accepted
    group by
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      row,
      nameless
    having
      count(*) <> bit_count(bit_or(1::bigint << (col % 60)::integer))
  ),
  suspects as (
    select
      cells.*
    from
      core_mpips03__accepted as cells
      semi join crowded on crowded.unit_id = cells.unit_id
      and crowded.teryt is not distinct from cells.teryt
      and crowded.year = cells.year
      and crowded.period = cells.period
      and crowded.edition = cells.edition
      and crowded.form_section = cells.form_section
      and crowded.dzial = cells.dzial
      and crowded.row = cells.row
  )
select
  * exclude (source_form)
from
  suspects
qualify
  count(*) over (
    partition by
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      row,
      col,
      case
        when row = '' then concept
      end
  ) > 1
