-- One row per cell that holds the asked number of the profile. Key: file_id, sheet_no, row_no, col_no.
-- A cell that repeats another file's counts once; of other editions, half-years and forecasts there is none here.
with
  stated as (
    select
      cells.file_id,
      cells.sheet_no,
      cells.row_no,
      cells.col_no,
      cells.value
    from
      asked
      inner join core_profile__value as chosen using (unit_id, year, concept)
      inner join ref_unit using (unit_id)
      inner join raw_mpips03__cell as cells on cells.unit_id = chosen.unit_id
      -- A cell that names no gmina is its unit's.
      and coalesce(cells.teryt, ref_unit.teryt) is not distinct from coalesce(chosen.teryt, ref_unit.teryt)
      and cells.year = chosen.year
      and cells.period = 'R'
      and cells.edition = chosen.edition
      and cells.dzial = chosen.dzial
      and cells.row = chosen.row
      and cells.col = chosen.col
      and cells.concept = chosen.concept
    union all
    select
      cells.file_id,
      cells.sheet_no,
      cells.row_no,
      cells.col_no,
      cells.value
    from
      asked
      inner join core_profile__value as chosen using (unit_id, year, concept)
      inner join raw_ozps__cell as cells on cells.unit_id = chosen.unit_id
      and cells.value_year = chosen.year
      and cells.assessment_year = chosen.assessment_year
      and cells.kind in ('past', 'assessed')
      and cells.row = chosen.row
      and cells.concept = chosen.concept
  )
select
  stated.*,
  null::varchar as label,
  raw_rejection.rule,
  raw_rejection.rule is null
  and row_number() over (
    partition by
      raw_rejection.rule
    order by
      stated.value is null,
      stated.file_id,
      stated.sheet_no,
      stated.row_no,
      stated.col_no
  ) = 1 as is_counted
from
  stated
  left join raw_rejection using (file_id, sheet_no, row_no, col_no)
