-- One row per unit with a TERYT code: six digits of its gmina or four of its powiat. Key: unit_id.
-- A city with a powiat's rights (61 on) is one gmina under either code; districts and delegatury (8, 9) are their city's.
select
  unit_id,
  teryt,
  case
    when length(teryt) = 4
    and right(teryt, 2) >= '61' then teryt || '01'
    when length(teryt) = 7
    and right(teryt, 1) in ('8', '9') then left(teryt, 4) || '01'
    else left(teryt, 6)
  end as area
from
  ref_unit
where
  teryt is not null
