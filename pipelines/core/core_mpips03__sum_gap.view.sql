-- One row per total of a report and column that is not the sum of its rows. Key: report, dzial, total_row, col.
-- An empty cell counts as 0 beside others that are filled. Where a row is missing, the rest must not exceed the total.
with
  formulas as (
    select
      edition,
      form_section,
      total_row,
      count(*) as needed,
      any_value(col) as only_col,
      any_value(certainty) as certainty,
      ltrim(
        string_agg(
          case
            when sign < 0 then '−'
            else '+'
          end || part_row,
          ''
          order by
            try_cast (part_row as integer)
        ),
        '+'
      ) as formula
    from
      ref_mpips03_sum
    group by
      edition,
      form_section,
      total_row
  ),
  -- Of benefits the form may hold rows that the dictionary lacks.
  unseen as (
    select distinct
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial
    from
      core_mpips03__line
    where
      row_key is null
  ),
  sums as (
    select
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      total_row,
      count(*) as present,
      bool_or(has_dot) as has_dot,
      sum(sign * col_1) as sum_1,
      sum(sign * col_2) as sum_2,
      sum(sign * col_3) as sum_3,
      sum(sign * col_4) as sum_4,
      sum(sign * col_5) as sum_5
    from
      core_mpips03__line
      inner join ref_mpips03_sum using (edition, form_section)
    where
      part_row = row_key
    group by
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      total_row
  ),
  compared as (
    select
      sums.unit_id,
      sums.teryt,
      sums.year,
      sums.period,
      sums.edition,
      sums.form_section,
      sums.dzial,
      sums.total_row,
      total.row,
      total.row_concept,
      formulas.certainty,
      formulas.formula,
      formulas.needed,
      formulas.only_col,
      sums.present = formulas.needed
      and (
        formulas.only_col is null
        or unseen.unit_id is null
      ) as is_whole,
      unnest(
        [
          {col: 1, value: total.col_1, expected: sums.sum_1},
          {col: 2, value: total.col_2, expected: sums.sum_2},
          {col: 3, value: total.col_3, expected: sums.sum_3},
          {col: 4, value: total.col_4, expected: sums.sum_4},
          {col: 5, value: total.col_5, expected: sums.sum_5}
        ],
        recursive := true
      )
    from
      sums
      inner join formulas using (edition, form_section, total_row)
      inner join core_mpips03__line as total on total.unit_id = sums.unit_id
      and total.teryt = sums.teryt
      and total.year = sums.year
      and total.period = sums.period
      and total.edition = sums.edition
      and total.form_section = sums.form_section
      and total.dzial = sums.dzial
      and total.row_key = sums.total_row
      left join unseen on unseen.unit_id = sums.unit_id
      and unseen.teryt = sums.teryt
      and unseen.year = sums.year
      and unseen.period = sums.period
      and unseen.edition = sums.edition
      and unseen.form_section = sums.form_section
      and unseen.dzial = sums.dzial
    where
      not sums.has_dot
      and not total.has_dot
  )
select
  *,
  round(value - expected, 4) as gap
from
  compared
where
  col = coalesce(only_col, col)
  and case
    when is_whole then abs(value - expected) > 0.005
    else expected - value > 0.005
  end
