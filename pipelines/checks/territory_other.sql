-- Guilty: cells of gminas or powiats that are not the unit's (nor, for a powiat, its gminas). One is told per file and code.
with
  -- A city with a powiat's rights (61 on) is one gmina under either code; districts (8, 9) are their city's.
  coded as (
    select
      *,
      -- Seven digits that end in zeros are a powiat's.
      regexp_replace(teryt, '^([0-9]{4})000$', '\1') as code
    from
      core_report__gmina
  ),
  given as (
    select
      *,
      case
        when length(code) = 4
        and right(code, 2) >= '61' then code || '01'
        when length(code) = 7
        and right(code, 1) in ('8', '9') then left(code, 4) || '01'
        else left(code, 6)
      end as area
    from
      coded
  )
select
  given.file_id,
  given.sheet_no,
  given.row_no,
  given.col_no,
  given.unit_id,
  given.teryt,
  unit.teryt as own,
  count(*) over file_code as count,
  row_number() over (
    file_code
    order by
      given.sheet_no,
      given.row_no,
      given.col_no
  ) = 1 as is_told
from
  given
  inner join core_unit__area as unit using (unit_id)
where
  not starts_with(given.area, unit.area)
window
  file_code as (
    partition by
      given.file_id,
      given.teryt
  )
