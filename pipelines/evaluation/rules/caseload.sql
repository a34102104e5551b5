-- One row per worker and unbroken run of days on which a caseload table gives more families per FTE than the norm of the model.
-- Where the FTE is not known it is taken for one: nobody works more, so the breach is sure.
with
  loads as (
    select
      load.unit_id,
      load.worker_id,
      load.role,
      load.as_of_date as day,
      load.families / coalesce(nullif(load.fte, 0), 1) as observed,
      min(
        struct_pack(file_id := load.file_id, sheet_no := load.sheet_no, row_no := load.row_no)
      ) as place
    from
      core_caseload__accepted as
    load
    where
      load.worker_id is not null
      and load.families is not null
    group by
      load.unit_id,
      load.worker_id,
      load.role,
      load.as_of_date,
      load.families,
      load.fte
  ),
  asked as (
    select
      loads.*,
      rule.rule_id,
      rule.threshold,
      observed > rule.threshold as is_broken,
      row_number() over (
        partition by
          rule.rule_id,
          loads.unit_id,
          loads.worker_id
        order by
          day
      ) as n
    from
      loads
      inner join core_evaluation__unit as unit on unit.unit_id = loads.unit_id
      inner join ref_evaluation_rule as rule on rule.rule_subject = loads.role
      and coalesce(rule.model, unit.model) = unit.model
    where
      rule.rule_form = 'caseload'
      and unit.arm = 'pilot'
      and loads.day <= unit.as_of_date
  ),
  runs as (
    select
      *,
      n - row_number() over (
        partition by
          rule_id,
          unit_id,
          worker_id,
          is_broken
        order by
          day
      ) as run
    from
      asked
  )
select
  rule_id,
  unit_id,
  cast(null as varchar) as team_id,
  worker_id as subject_id,
  min(day) as since_date,
  max_by(observed, day) as observed,
  any_value(threshold) as threshold,
  max_by(place.file_id, day) as file_id,
  max_by(place.sheet_no, day) as sheet_no,
  max_by(place.row_no, day) as row_no
from
  runs
where
  is_broken
group by
  rule_id,
  unit_id,
  worker_id,
  run
