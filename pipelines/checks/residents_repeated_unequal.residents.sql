-- Guilty: rows of population registers that give one area (or part of one) different numbers for one year.
with
  unequal as (
    select
      area,
      part,
      year,
      string_agg(
        distinct cast(residents as varchar),
        ' / '
        order by
          cast(residents as varchar)
      ) as given
    from
      core_residents__accepted
    group by
      area,
      part,
      year
    having
      count(distinct residents) > 1
  )
select
  one.file_id,
  one.sheet_no,
  one.row_no,
  one.col_no,
  one.unit_id,
  one.teryt,
  cast(one.year as varchar) as year,
  one.residents as value,
  unequal.given
from
  core_residents__accepted as one
  inner join unequal on unequal.area = one.area
  and unequal.part is not distinct from one.part
  and unequal.year = one.year
