-- One row per unit, gmina, year, period, edition, dział, row and column (of a row without a number: concept). Key: all of them.
-- What several places give equally is taken from the first of them; unequal cells were rejected before.
with
  ordered as (
    select
      file_id,
      sheet_no,
      row_no,
      col_no,
      row_number() over (
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
        order by
          file_id,
          sheet_no,
          row_no,
          col_no
      ) as place_no
    from
      core_mpips03__repeated
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
  ),
  later as (
    select
      file_id,
      sheet_no,
      row_no,
      col_no
    from
      ordered
    where
      place_no > 1
  )
select
  core_mpips03__accepted.*
from
  core_mpips03__accepted
  anti join later using (file_id, sheet_no, row_no, col_no)
where
  row <> ''
  or concept is not null
