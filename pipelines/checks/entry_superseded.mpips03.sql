-- Guilty: cells of a report that also stand in a file which corrections.yml puts above theirs.
select distinct
  old.file_id,
  old.sheet_no,
  old.row_no,
  old.col_no,
  old.unit_id,
  old.value
from
  core_mpips03__repeated as old
  inner join ref_supersession on ref_supersession.over_file_id = old.file_id
  inner join core_mpips03__repeated as new on new.file_id = ref_supersession.file_id
  and new.unit_id = old.unit_id
  and new.teryt is not distinct from old.teryt
  and new.year = old.year
  and new.period = old.period
  and new.edition = old.edition
  and new.form_section = old.form_section
  and new.dzial = old.dzial
  and new.row = old.row
  and new.col = old.col
where
  old.row <> ''
  or new.concept = old.concept
