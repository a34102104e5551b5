-- One row per number that the posts (or full-time persons) of the asked norm add up. Key: file_id, sheet_no, row_no, col_no.
-- They stand in the caseload table of the day; without one, in the counts of the shortest period that ends then.
with
  stated as (
    select
      given.*,
      asked.norm_id,
      row_number() over (
        partition by
          given.rule,
          given.role,
          given.team,
          given.worker_id,
          given.families,
          given.social_work_cases,
          given.fte,
          given.full_time_persons
        order by
          given.file_id,
          given.sheet_no,
          given.row_no
      ) = 1 as is_first
    from
      explain_caseload_row as given
      inner join asked on asked.unit_id = given.unit_id
      and asked.as_of_date = given.as_of_date
      and given.role = case asked.norm_id
        when 'model_20' then 'social_worker'
        when 'model_80' then 'benefits_worker'
        else given.role
      end
  ),
  counted_period as (
    select
      counts.unit_id,
      counts.role,
      counts.period_end_date,
      max(counts.period_start_date) as period_start_date
    from
      core_activity_counts__scope as counts
      inner join asked on asked.unit_id = counts.unit_id
      and asked.as_of_date = counts.period_end_date
      and asked.norm_id <> 'act_min_3'
      and counts.role = case asked.norm_id
        when 'model_20' then 'social_worker'
        when 'model_80' then 'benefits_worker'
        else counts.role
      end
    where
      counts.scope = 'unit'
      and not exists (
        select
          1
        from
          out__caseload as caseload
        where
          caseload.scope = 'unit'
          and caseload.unit_id = counts.unit_id
          and caseload.as_of_date between counts.period_start_date and counts.period_end_date
      )
    group by
      counts.unit_id,
      counts.role,
      counts.period_end_date
  )
select
  file_id,
  sheet_no,
  row_no,
  null as col_no,
  cast(
    case norm_id
      when 'act_min_3' then full_time_persons
      else fte
    end as double
  ) as value,
  role as label,
  rule,
  rule is null
  and is_first as is_counted
from
  stated
union all
by name
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  value,
  role as label,
  rule,
  is_counted
from
  explain_fte_cell
  semi join counted_period using (unit_id, role, period_start_date, period_end_date)
