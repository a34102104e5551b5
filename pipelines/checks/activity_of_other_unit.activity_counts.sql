-- Guilty: counts of an activity that miernik.yaml has added for another unit only.
select
  counted.file_id,
  counted.sheet_no,
  counted.row_no,
  counted.col_no,
  counted.unit_id,
  counted.activity_count as value
from
  core_activity_counts__accepted as counted
  anti join ref_activity using (unit_id, role, activity)
