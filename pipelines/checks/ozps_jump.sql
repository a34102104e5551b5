-- Guilty: cells that part from the year before or after by more than the row's bound: of the two the one that is farther
-- from the row's median. Changes below 20 are no jump: small numbers vary.
with
  cells as (
    select
      core_ozps__cell.*,
      ref_ozps_row.row_label,
      ref_ozps_row.most_change as bound,
      median(value) over (
        partition by
          unit_id,
          assessment_year,
          concept
      ) as middle
    from
      core_ozps__cell
      inner join ref_ozps_row using (concept)
    where
      value is not null
      and ref_ozps_row.most_change is not null
  ),
  jumps as (
    select
      before.value_year as before_year,
      before.value as before,
      after.value_year as after_year,
      after.value as after,
      case
        when abs(before.value - before.middle) > abs(after.value - after.middle) then before
        else after
      end as cell
    from
      cells as before
      inner join cells as after on after.unit_id = before.unit_id
      and after.assessment_year = before.assessment_year
      and after.concept = before.concept
      and after.value_year = before.value_year + 1
    where
      abs(after.value - before.value) >= 20
      and case
        when before.bound < 1 then abs(after.value - before.value) > before.bound * before.value
        else least(before.value, after.value) > 0
        and greatest(before.value, after.value) > (1 + before.bound) * least(before.value, after.value)
      end
  )
select distinct
  on (cell.file_id, cell.sheet_no, cell.row_no, cell.col_no) cell.file_id,
  cell.sheet_no,
  cell.row_no,
  cell.col_no,
  cell.unit_id,
  cell.value,
  cell.row_label as label,
  cast(before_year as varchar) as before_year,
  before,
  cast(after_year as varchar) as after_year,
  after,
  concat(cast(round(100 * cell.bound) as integer), chr(160), '%') as bound,
  cell.middle as near
from
  jumps
order by
  cell.file_id,
  cell.sheet_no,
  cell.row_no,
  cell.col_no,
  before_year
