-- One row per relation between two cells of a report that does not hold. Key: report, dzial, relation_id, left row, left_col, right_row.
with
  rules as (
    select
      *,
      left_row = '*'
      or left_row = right_row as is_of_line
    from
      ref_mpips03_relation
  ),
  lines as (
    select
      line.*,
      [line.col_1, line.col_2, line.col_3, line.col_4, line.col_5] as cells
    from
      core_mpips03__line as line
  ),
  of_line as (
    select
      line.unit_id,
      line.teryt,
      line.year,
      line.period,
      line.edition,
      line.form_section,
      line.dzial,
      line.row,
      line.row_concept,
      line.row_key,
      'line' as broken_kind,
      rules.relation_id,
      rules.left_col,
      rules.operator,
      rules.factor,
      line.row_key as right_row,
      line.row as right_label,
      null as plus_row,
      rules.right_col,
      rules.certainty,
      line.cells[rules.left_col] as value,
      line.cells[rules.right_col] * rules.factor as expected
    from
      lines as line
      inner join rules on rules.edition = line.edition
      and rules.form_section = line.form_section
    where
      rules.is_of_line
      and (
        rules.left_row = '*'
        or rules.left_row = line.row_key
      )
  ),
  -- Only rows that some relation names: a tenth of all.
  named as (
    select
      line.*
    from
      lines as line
      semi join (
        select
          edition,
          form_section,
          right_row as row_key
        from
          rules
        where
          not is_of_line
        union
        select
          edition,
          form_section,
          plus_row
        from
          rules
        where
          plus_row is not null
      ) as wanted using (edition, form_section, row_key)
  ),
  of_rows as (
    select
      line.unit_id,
      line.teryt,
      line.year,
      line.period,
      line.edition,
      line.form_section,
      line.dzial,
      line.row,
      line.row_concept,
      line.row_key,
      'rows' as broken_kind,
      rules.relation_id,
      rules.left_col,
      rules.operator,
      rules.factor,
      rules.right_row,
      concat_ws('+', whole.row, second.row) as right_label,
      rules.plus_row,
      rules.right_col,
      rules.certainty,
      line.cells[rules.left_col] as value,
      (
        whole.cells[rules.right_col] + case
          when rules.plus_row is null then 0
          else second.cells[rules.right_col]
        end
      ) * rules.factor as expected
    from
      lines as line
      inner join rules on rules.edition = line.edition
      and rules.form_section = line.form_section
      and rules.left_row = line.row_key
      and not rules.is_of_line
      inner join named as whole on whole.unit_id = line.unit_id
      and whole.teryt = line.teryt
      and whole.year = line.year
      and whole.period = line.period
      and whole.edition = line.edition
      and whole.form_section = line.form_section
      and whole.dzial = line.dzial
      and whole.row_key = rules.right_row
      left join named as second on second.unit_id = line.unit_id
      and second.teryt = line.teryt
      and second.year = line.year
      and second.period = line.period
      and second.edition = line.edition
      and second.form_section = line.form_section
      and second.dzial = line.dzial
      and second.row_key = rules.plus_row
  )
select
  *
from
  (
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
where
  case operator
    when '<=' then value - expected > 0.005
    when '>=' then expected - value > 0.005
    else abs(value - expected) > 0.005
  end
