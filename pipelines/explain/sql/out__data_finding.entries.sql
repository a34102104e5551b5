-- One row per entry that stands in the cell (or, of a table, the row) that the asked finding names. Key: file_id, sheet_no, row_no, col_no.
with
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
  )
select
  entry.*,
  rule is null as is_counted
from
  explain_entry as entry
  inner join place using (file_id, sheet_no, row_no)
where
  -- Of cards and reports every cell is an entry, of tables the row.
  label in ('activity_count', 'families', 'residents', 'nominal_cost_pln', 'card_value')
  or label in ('hours_h', 'value')
  and place.cell = concat(
    case
      when col_no > 26 then chr(cast(64 + (col_no - 1) // 26 as integer))
      else ''
    end,
    chr(cast(65 + (col_no - 1) % 26 as integer)),
    row_no
  )
