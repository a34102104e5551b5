-- Guilty: parts ("w tym") that are larger than the whole of the same assessment and year.
select distinct
  part.file_id,
  part.sheet_no,
  part.row_no,
  part.col_no,
  part.unit_id,
  part.value,
  cast(part.value_year as varchar) as value_year,
  part.row,
  part.value as part,
  whole.row as whole,
  whole.value as total
from
  ref_ozps_sum
  inner join core_ozps__cell as part on part.concept = ref_ozps_sum.part_concept
  inner join core_ozps__cell as whole on whole.concept = ref_ozps_sum.concept
  and whole.unit_id = part.unit_id
  and whole.assessment_year = part.assessment_year
  and whole.value_year = part.value_year
where
  not ref_ozps_sum.is_complete
  and part.value > whole.value
