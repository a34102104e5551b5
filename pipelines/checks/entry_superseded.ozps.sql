-- Guilty: cells of an assessment whose year, row and value year stand in a file that corrections.yml puts above theirs.
select distinct
  old.file_id,
  old.sheet_no,
  old.row_no,
  old.col_no,
  old.unit_id,
  old.value
from
  raw_ozps__cell as old
  inner join ref_supersession on ref_supersession.over_file_id = old.file_id
  inner join raw_ozps__cell as new on new.file_id = ref_supersession.file_id
  and new.unit_id = old.unit_id
  and new.assessment_year = old.assessment_year
  and new.value_year = old.value_year
  and (
    new.row = old.row
    or new.concept = old.concept
  )
