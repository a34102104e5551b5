-- One row per relation between two cells of a report that does not hold. Key: report, relation_id, row_key, col, right_key.
-- `row` and `right_row` are printed numbers, `row_key`, `right_key` and `plus_key` what rows are known by.
with
  rules as (
    select
      edition,
      form_section,
      relation_id,
      left_row,
      left_col as col,
      operator,
      factor,
      right_row as right_key,
      plus_row as plus_key,
      right_col,
      certainty,
      left_row = '*'
      or left_row = right_row as is_of_line
    from
      ref_mpips03_relation
  ),
  lines as (
    select
      * exclude (col_1, col_2, col_3, col_4, col_5),
      [col_1, col_2, col_3, col_4, col_5] as cells
    from
      core_mpips03__line
  ),
  of_line as (
    select
      line.*,
      rules.* exclude (edition, form_section),
      'line' as broken_kind,
      row as right_row,
      factor::integer::varchar as formula,
      cells[col] as value,
      cells[right_col] * factor as expected
    from
      lines as line
      inner join rules using (edition, form_section)
    where
      is_of_line
      and left_row in ('*', row_key)
  ),
  -- Only rows that some relation names: a tenth of all.
  named as (
    select
      * exclude (row_concept, has_dot, source_form)
    from
      lines
      semi join (
        select
          edition,
          form_section,
          unnest([right_key, plus_key]) as row_key
        from
          rules
        where
          not is_of_line
      ) as wanted using (edition, form_section, row_key)
  ),
  of_rows as (
    select
      * exclude (right_row, plus_row, right_cells, plus_cells),
      'rows' as broken_kind,
      concat_ws('+', right_row, plus_row) as right_row,
      '' as formula,
      cells[col] as value,
      (
        right_cells[right_col] + case
          when plus_key is null then 0
          else plus_cells[right_col]
        end
      ) * factor as expected
    from
      lines
      inner join rules using (edition, form_section)
      inner join (
        select
          *
        rename (row as right_row, row_key as right_key, cells as right_cells)
        from
          named
      ) using (unit_id, teryt, year, period, edition, form_section, dzial, right_key)
      left join (
        select
          *
        rename (row as plus_row, row_key as plus_key, cells as plus_cells)
        from
          named
      ) using (unit_id, teryt, year, period, edition, form_section, dzial, plus_key)
    where
      left_row = row_key
      and not is_of_line
  ),
  compared as (
    select
      *
    from
      of_line
    union all
    by name
    select
      *
    from
      of_rows
  )
select
  *,
  concat_ws('|', unit_id, teryt, year, period, edition, form_section, dzial) as report
from
  compared
where
  case operator
    when '<=' then value - expected > 0.005
    when '>=' then expected - value > 0.005
    else abs(value - expected) > 0.005
  end
