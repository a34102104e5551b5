-- One row per cell of an MPiPS-03 report, with the rule that rejected it, if one did. Key: file_id, sheet_no, row_no, col_no.
select
  raw_mpips03__cell.* replace(coalesce(raw_mpips03__cell.teryt, ref_unit.teryt) as teryt),
  raw_rejection.rule
from
  raw_mpips03__cell
  left join ref_unit using (unit_id)
  left join raw_rejection using (file_id, sheet_no, row_no, col_no)
