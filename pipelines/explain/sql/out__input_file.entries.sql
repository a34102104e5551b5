-- One row per entry read from the asked file. Key: file_id, sheet_no, row_no, col_no.
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
    union all
    by name
    select
      file_id,
      sheet_no,
      row_no,
      col_no,
      cast(null as double) as value,
      'teryt' as label,
      cast(null as varchar) as rule
    from
      raw_territory__entry
  )
select
  entries.*,
  true as is_counted
from
  entries
  semi join asked using (file_id)
