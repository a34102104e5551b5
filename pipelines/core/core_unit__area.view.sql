-- One row per unit with a TERYT code: six digits of its gmina or four of its powiat. Key: unit_id.
-- A city with a powiat's rights (61 on) is one gmina under either code; districts and delegatury (8, 9) are their city's.
with
  coded as (
    select
      unit_id,
      teryt,
      -- Seven digits that end in zeros are a powiat's.
      regexp_replace(teryt, '^([0-9]{4})000$', '\1') as code
    from
      ref_unit
    where
      teryt is not null
  )
select
  unit_id,
  teryt,
  case
    when length(code) = 4
    and right(code, 2) >= '61' then code || '01'
    when length(code) = 7
    and right(code, 1) in ('8', '9') then left(code, 4) || '01'
    else left(code, 6)
  end as area
from
  coded
