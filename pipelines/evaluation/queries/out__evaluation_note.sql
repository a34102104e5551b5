-- One row per note of the evaluator, of units of the evaluation and of the whole pilot. Key: unit_id, report_section,
-- note_date, note_no.
select
  unit_id,
  report_section,
  note_date,
  row_number() over (
    partition by
      unit_id,
      report_section,
      note_date
    order by
      note_text,
      file_id,
      sheet_no,
      row_no
  ) as note_no,
  note_kind,
  note_text,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__notes
