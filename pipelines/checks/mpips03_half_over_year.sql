-- Guilty: cells of a half-year report that hold more than the same cell of the whole year. One per row.
with
  paired as (
    select
      half.*,
      annual.col_1 as year_1,
      annual.col_2 as year_2,
      annual.col_3 as year_3,
      annual.col_4 as year_4,
      annual.col_5 as year_5,
      case
        when half.col_1 > annual.col_1 then 1
        when half.col_2 > annual.col_2 then 2
        when half.col_3 > annual.col_3 then 3
        when half.col_4 > annual.col_4 then 4
        when half.col_5 > annual.col_5 then 5
      end as col
    from
      core_mpips03__line as half
      inner join core_mpips03__line as annual on annual.unit_id = half.unit_id
      and annual.teryt = half.teryt
      and annual.year = half.year
      and annual.edition = half.edition
      and annual.form_section = half.form_section
      and annual.row = half.row
      and annual.row_concept is not distinct from half.row_concept
    where
      half.period = 'P'
      and annual.period = 'R'
      and half.form_section <> 'staff'
  ),
  too_much as (
    select
      *,
      [col_1, col_2, col_3, col_4, col_5] [col] as given,
      [year_1, year_2, year_3, year_4, year_5] [col] as whole
    from
      paired
      anti join core_mpips03__broken using (unit_id, teryt, year, edition, form_section, row)
    where
      col is not null
  )
select
  place.file_id,
  place.sheet_no,
  place.row_no,
  place.col_no,
  too_much.unit_id,
  too_much.given as value,
  too_much.dzial,
  case
    when too_much.row = '' then '–'
    else too_much.row
  end as row,
  too_much.col,
  too_much.given,
  too_much.whole,
  too_much.year::varchar as year
from
  core_mpips03__place as place
  inner join too_much using (unit_id, teryt, year, period, edition, form_section, dzial, row, col)
where
  too_much.row <> ''
  or place.nameless = too_much.row_concept
