-- One row per running post that a project made: the day until which it must be kept. Key: unit_id, due_subject.
-- Of a project without an evaluation the last day that its data tell of is the day from which one looks.
select
  'post' as due_kind,
  cast(null as varchar) as rule_id,
  out__project_post.unit_id,
  cast(null as varchar) as team_id,
  out__project_post.post as due_subject,
  1 as due_count,
  out__project_post.project_end_date as counted_from_date,
  out__project_post.keep_until_date as due_date,
  cast(null as varchar) as file_id,
  cast(null as bigint) as sheet_no,
  cast(null as bigint) as row_no
from
  out__project_post
  left join core_evaluation__as_of on true
where
  out__project_post.post_status = 'running'
  and out__project_post.keep_until_date >= coalesce(core_evaluation__as_of.as_of_date, out__project_post.as_of_date)
