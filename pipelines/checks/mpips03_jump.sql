-- Guilty: cells that have more than tripled, or fallen below a third, since the year before (at least 20 in the larger). One per row.
with
  lines as (
    select
      *
    from
      core_mpips03__line
      anti join core_mpips03__broken using (unit_id, teryt, year, period, edition, form_section, dzial, row)
    where
      period = 'R'
      and row_concept is not null
  ),
  pairs as (
    select
      later.*,
      former.col_1 as former_1,
      former.col_2 as former_2,
      former.col_3 as former_3,
      former.col_4 as former_4,
      former.col_5 as former_5,
      case
        when greatest(later.col_1, former.col_1) >= 20
        and greatest(later.col_1, former.col_1) > 3 * least(later.col_1, former.col_1) then 1
        when greatest(later.col_2, former.col_2) >= 20
        and greatest(later.col_2, former.col_2) > 3 * least(later.col_2, former.col_2) then 2
        when later.form_section not in ('delegated', 'own')
        and greatest(later.col_3, former.col_3) >= 20
        and greatest(later.col_3, former.col_3) > 3 * least(later.col_3, former.col_3) then 3
        when greatest(later.col_4, former.col_4) >= 20
        and greatest(later.col_4, former.col_4) > 3 * least(later.col_4, former.col_4) then 4
        when greatest(later.col_5, former.col_5) >= 20
        and greatest(later.col_5, former.col_5) > 3 * least(later.col_5, former.col_5) then 5
      end as col
    from
      lines as later
      inner join lines as former on former.unit_id = later.unit_id
      and former.teryt = later.teryt
      and former.year = later.year - 1
      and former.form_section = later.form_section
      and former.row_concept = later.row_concept
  ),
  jumps as (
    select
      *,
      [col_1, col_2, col_3, col_4, col_5] [col] as given,
      [former_1, former_2, former_3, former_4, former_5] [col] as former
    from
      pairs
    where
      col is not null
  )
select
  place.file_id,
  place.sheet_no,
  place.row_no,
  place.col_no,
  jumps.unit_id,
  jumps.given as value,
  jumps.dzial,
  case
    when jumps.row = '' then '–'
    else jumps.row
  end as row,
  jumps.col,
  jumps.given,
  jumps.former,
  jumps.year::varchar as year,
  (jumps.year - 1)::varchar as former_year
from
  core_mpips03__place as place
  inner join jumps using (unit_id, teryt, year, period, edition, form_section, dzial, row, col)
where
  jumps.row <> ''
  or place.nameless = jumps.row_concept
