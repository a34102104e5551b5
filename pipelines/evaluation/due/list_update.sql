-- One row per unit with a list of services: the last day for its next update, while the pilot lasts. Key: rule_id, unit_id.
with
  latest as (
    select
      unit_id,
      day,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__list_touch as touched
    where
      day is not null
    qualify
      row_number() over (
        partition by
          unit_id
        order by
          day desc,
          file_id,
          sheet_no,
          row_no
      ) = 1
  ),
  due as (
    select
      'list_update' as due_kind,
      rule.rule_id,
      unit.unit_id,
      cast(null as varchar) as team_id,
      cast(null as varchar) as due_subject,
      1 as due_count,
      latest.day as counted_from_date,
      cast(latest.day + to_months(cast(threshold as integer)) as date) as due_date,
      latest.file_id,
      latest.sheet_no,
      latest.row_no,
      unit.end_date,
      unit.as_of_date
    from
      core_evaluation__unit as unit
      inner join latest on latest.unit_id = unit.unit_id
      inner join ref_evaluation_rule as rule on coalesce(rule.model, unit.model) = unit.model
    where
      rule.rule_form = 'list_gap'
      and unit.arm = 'pilot'
  )
select
  * exclude (end_date, as_of_date)
from
  due
where
  end_date is null
  or (
    end_date > as_of_date
    and due_date < end_date
  )
