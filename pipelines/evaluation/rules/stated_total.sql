-- One row per record and stated total to which the listed parts do not add up.
with
  totals as (
    select
      *,
      round(
        sum(part_value) over (
          partition by
            unit_id,
            record_id
        ),
        2
      ) as part_sum,
      row_number() over (
        partition by
          unit_id,
          record_id,
          stated_value
        order by
          file_id,
          sheet_no,
          row_no
      ) as n
    from
      core_evaluation__stated_totals
  )
select
  rule.rule_id,
  totals.unit_id,
  programme.team_id,
  totals.record_id as subject_id,
  coalesce(programme.opened_date, as_of_date) as since_date,
  part_sum as observed,
  stated_value as threshold,
  totals.file_id,
  totals.sheet_no,
  totals.row_no
from
  totals
  left join core_evaluation__programme as programme on programme.unit_id = totals.unit_id
  and programme.case_id = totals.record_id
  inner join ref_evaluation_rule as rule on rule.model is null
  or rule.model = programme.model
  cross join core_evaluation__as_of
where
  rule.rule_form = 'stated_total'
  and n = 1
  and part_sum <> round(stated_value, 2)
qualify
  row_number() over (
    partition by
      rule.rule_id,
      totals.unit_id,
      record_id
    order by
      totals.file_id,
      totals.sheet_no,
      totals.row_no
  ) = 1
