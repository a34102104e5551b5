-- One row per unit and kind of team event of which its files say anything. Key: unit_id, subject.
select distinct
  unit_id,
  'meeting' as subject
from
  core_evaluation__meetings
union all
by name
select distinct
  unit_id,
  'authorities' as subject
from
  core_evaluation__meetings
where
  with_authorities is not null
union all
by name
select distinct
  unit_id,
  'supervision' as subject
from
  core_evaluation__trainings
