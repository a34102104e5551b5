-- One row per total of a report and column that is not the sum of its rows. Key: report, row_key, col.
-- An empty cell counts as 0 beside others that are filled. Where a row is missing, the rest must not exceed the total.
with
  formulas as (
    select
      edition,
      form_section,
      total_row as row_key,
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
    group by all
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
      total_row as row_key,
      count(*) as present,
      bool_or(has_dot) as has_dot_in_parts,
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
    group by all
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
      dzial,
      true as has_unseen
    from
      core_mpips03__line
    where
      row_key is null
  ),
  compared as (
    select
      *,
      present = needed
      and (
        only_col is null
        or has_unseen is null
      ) as is_whole,
      unnest(
        [
          {col: 1, value: col_1, expected: sum_1},
          {col: 2, value: col_2, expected: sum_2},
          {col: 3, value: col_3, expected: sum_3},
          {col: 4, value: col_4, expected: sum_4},
          {col: 5, value: col_5, expected: sum_5}
        ],
        recursive := true
      )
    from
      sums
      inner join formulas using (edition, form_section, row_key)
      inner join core_mpips03__line using (unit_id, teryt, year, period, edition, form_section, dzial, row_key)
      left join unseen using (unit_id, teryt, year, period, edition, form_section, dzial)
    where
      not has_dot
      and not has_dot_in_parts
  )
select
  *,
  round(value - expected, 4) as gap,
  'sum' as broken_kind,
  case
    when only_col is null then 'sum'
    else 'amounts'
  end as relation_id,
  '=' as operator,
  '' as right_row,
  col as right_col,
  concat_ws('|', unit_id, teryt, year, period, edition, form_section, dzial) as report
from
  compared
where
  col = coalesce(only_col, col)
  and case
    when is_whole then abs(value - expected) > 0.005
    else expected - value > 0.005
  end
