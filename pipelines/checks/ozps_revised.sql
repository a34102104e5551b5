-- Guilty: facts that a later assessment gives otherwise than the one before it, at the later cell.
with
  facts as (
    select
      *,
      lag (value) over earlier as old,
      lag (assessment_year) over earlier as old_year
    from
      core_ozps__cell
    where
      kind <> 'forecast'
      and concept is not null
      and value is not null
    window
      earlier as (
        partition by
          unit_id,
          concept,
          value_year
        order by
          assessment_year,
          file_id,
          sheet_no,
          row_no,
          col_no
      )
  )
select
  facts.file_id,
  facts.sheet_no,
  facts.row_no,
  facts.col_no,
  facts.unit_id,
  facts.value,
  ref_ozps_row.row_label as label,
  cast(facts.value_year as varchar) as value_year,
  cast(facts.assessment_year as varchar) as year,
  facts.value as new,
  cast(facts.old_year as varchar) as old_year,
  facts.old
from
  facts
  inner join ref_ozps_row using (concept)
where
  facts.old <> facts.value
