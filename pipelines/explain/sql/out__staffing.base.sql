-- One row per number of a caseload table that the asked norm's base adds up. Key: file_id, sheet_no, row_no, col_no.
-- Equal rows count once. Only the column of families is known by its place; social work stands in the same row.
with
  given as (
    select
      stated.*,
      asked.norm_id = 'act_50' as is_social_work
    from
      explain_caseload_row as stated
      inner join asked on asked.unit_id = stated.unit_id
      and asked.as_of_date = stated.as_of_date
      and stated.role = case asked.norm_id
        when 'model_80' then 'benefits_worker'
        else 'social_worker'
      end
  )
select
  file_id,
  sheet_no,
  row_no,
  case
    when not is_social_work then col_no
  end as col_no,
  cast(
    case
      when is_social_work then social_work_cases
      else families
    end as double
  ) as value,
  role as label,
  rule,
  rule is null
  and row_number() over (
    partition by
      rule,
      team,
      worker_id,
      families,
      social_work_cases,
      fte,
      full_time_persons
    order by
      file_id,
      sheet_no,
      row_no
  ) = 1 as is_counted
from
  given
