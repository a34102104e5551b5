-- One row per gmina of the TERC register, by the newest of several editions. Key: teryt.
-- Parts of an urban-rural gmina (RODZ 4, 5) make the gmina (…3); districts and delegatury (8, 9) make their city (WWPP011).
with
  entries as (
    select
      teryt,
      territory_name,
      as_of_date,
      right(teryt, 1) as kind
    from
      raw_territory__entry
    qualify
      row_number() over (
        partition by
          teryt
        order by
          as_of_date desc nulls last,
          file_id,
          sheet_no,
          row_no
      ) = 1
  ),
  parts as (
    select
      case
        when kind in ('4', '5') then left(teryt, 6) || '3'
        when kind in ('8', '9') then left(teryt, 4) || '011'
        else teryt
      end as gmina_teryt,
      kind,
      territory_name,
      as_of_date
    from
      entries
    where
      length(teryt) = 7
  ),
  gminas as (
    select
      gmina_teryt as teryt,
      left(gmina_teryt, 4) as powiat_teryt,
      bool_and(kind in ('8', '9')) as is_from_districts,
      -- The gmina's own row names it best, then its town's.
      min_by(territory_name, kind) as own_name,
      max(as_of_date) as as_of_date
    from
      parts
    group by
      gmina_teryt
  )
select
  gminas.teryt,
  case
    when gminas.is_from_districts then coalesce(powiat.territory_name, gminas.own_name)
    else gminas.own_name
  end as gmina_name,
  case right(gminas.teryt, 1)
    when '1' then 'urban'
    when '2' then 'rural'
    else 'urban_rural'
  end as gmina_kind,
  gminas.powiat_teryt,
  powiat.territory_name as powiat_name,
  lower(voivodeship.territory_name) as voivodeship,
  gminas.is_from_districts,
  gminas.as_of_date
from
  gminas
  left join entries as powiat on powiat.teryt = gminas.powiat_teryt
  left join entries as voivodeship on voivodeship.teryt = left(gminas.teryt, 2)
