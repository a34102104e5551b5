-- One row per sum that does not hold and does not merely follow from another. Key: report, row_key, col.
with
  pairs as (
    select
      whole.report,
      whole.edition,
      whole.form_section,
      whole.row_key,
      whole.col,
      whole.needed,
      whole.gap,
      enters.part_row,
      enters.sign,
      other.row_key as other_key,
      other.needed as other_needed,
      other.gap as other_gap
    from
      core_mpips03__sum_gap as whole
      inner join ref_mpips03_sum as enters on enters.edition = whole.edition
      and enters.form_section = whole.form_section
      and enters.total_row = whole.row_key
      inner join core_mpips03__sum_gap as other on other.report = whole.report
      and other.col = whole.col
  ),
  following as (
    -- A wrong total also upsets the sum that it enters.
    select
      report,
      row_key,
      col
    from
      pairs
    where
      part_row = other_key
      and abs(gap + sign * other_gap) < 0.005
    union
    -- A wrong part upsets every sum that it enters, by the same amount: the shortest of them says most.
    select
      pairs.report,
      pairs.row_key,
      pairs.col
    from
      pairs
      inner join ref_mpips03_sum as shared on shared.edition = pairs.edition
      and shared.form_section = pairs.form_section
      and shared.total_row = pairs.other_key
      and shared.part_row = pairs.part_row
    where
      other_needed < needed
      and abs(gap * shared.sign - other_gap * pairs.sign) < 0.005
  )
select
  *
from
  core_mpips03__sum_gap
  anti join following using (report, row_key, col)
