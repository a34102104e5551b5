-- One row per entry that stands in the cell (or, of a table, the row) that the asked finding names. Key: file_id, sheet_no, row_no, col_no.
with
  form_cell as (
    select
      file_id,
      sheet_no,
      row_no,
      col_no,
      value,
      rule
    from
      explain_mpips03_cell
    union all
    by name
    select
      file_id,
      sheet_no,
      row_no,
      col_no,
      value,
      rule
    from
      explain_ozps_cell
  ),
  place as (
    select
      raw_file.file_id,
      asked.sheet_no,
      asked.cell,
      cast(regexp_extract(asked.cell, '[0-9]+') as bigint) as row_no
    from
      asked
      inner join raw_file on raw_file.file = asked.file
    where
      asked.cell is not null
  ),
  entries as (
    select
      file_id,
      sheet_no,
      row_no,
      col_no,
      cast(hours_h as double) as value,
      'hours_h' as label,
      rule
    from
      explain_card_entry
      inner join place using (file_id, sheet_no, row_no)
    where
      place.cell = concat(
        case
          when col_no > 26 then chr(cast(64 + (col_no - 1) // 26 as integer))
          else ''
        end,
        chr(cast(65 + (col_no - 1) % 26 as integer)),
        row_no
      )
    union all
    by name
    select
      file_id,
      sheet_no,
      row_no,
      col_no,
      cast(activity_count as double) as value,
      'activity_count' as label,
      rule
    from
      explain_count_row
      semi join place using (file_id, sheet_no, row_no)
    union all
    by name
    select
      file_id,
      sheet_no,
      row_no,
      col_no,
      cast(families as double) as value,
      'families' as label,
      rule
    from
      explain_caseload_row
      semi join place using (file_id, sheet_no, row_no)
    union all
    by name
    select
      file_id,
      sheet_no,
      row_no,
      col_no,
      value,
      'value' as label,
      rule
    from
      form_cell
      inner join place using (file_id, sheet_no, row_no)
    where
      place.cell = concat(
        case
          when col_no > 26 then chr(cast(64 + (col_no - 1) // 26 as integer))
          else ''
        end,
        chr(cast(65 + (col_no - 1) % 26 as integer)),
        row_no
      )
    union all
    by name
    select
      file_id,
      sheet_no,
      row_no,
      col_no,
      cast(residents as double) as value,
      'residents' as label,
      raw_rejection.rule
    from
      raw_residents__row
      left join raw_rejection using (file_id, sheet_no, row_no, col_no)
      semi join place using (file_id, sheet_no, row_no)
    union all
    by name
    select
      file_id,
      sheet_no,
      row_no,
      col_no,
      nominal_cost_pln as value,
      'nominal_cost_pln' as label,
      rule
    from
      explain_price_row
      semi join place using (file_id, sheet_no, row_no)
    union all
    by name
    select
      file_id,
      sheet_no,
      row_no,
      cast(null as bigint) as col_no,
      value,
      'card_value' as label,
      rule
    from
      explain_cost_card_value
      semi join place using (file_id, sheet_no, row_no)
  )
select
  *,
  rule is null as is_counted
from
  entries
