-- One row per unit, year and concept with a number per 10,000 residents: the same number of similar units of the project.
-- Key: unit_id, year, concept. Similar: same type of unit, kind of gmina and size class in that year; the unit itself is
-- not among them, a unit of unknown kind has none, and fewer than three are too few to say a number.
with
  own as (
    select
      out__profile.unit_id,
      out__profile.year,
      out__profile.concept,
      out__profile.per_10k,
      ref_unit.unit_type,
      case
        when length(ref_unit.teryt) = 4 then 'powiat'
        when length(ref_unit.teryt) = 7 then case right(ref_unit.teryt, 1)
          when '1' then 'urban'
          when '2' then 'rural'
          when '3' then 'urban_rural'
        end
      end as gmina_kind,
      case
        when out__profile.residents < 5000 then 'under_5k'
        when out__profile.residents < 10000 then 'from_5k'
        when out__profile.residents < 20000 then 'from_10k'
        when out__profile.residents < 50000 then 'from_20k'
        else 'from_50k'
      end as size_class
    from
      out__profile
      inner join ref_unit using (unit_id)
    where
      out__profile.per_10k is not null
  ),
  beside as (
    select
      *,
      case
        when gmina_kind is null then 0
        else count(*) over others
      end as peer_count,
      quantile_cont(per_10k, [0.25, 0.5, 0.75]) over others as quartiles
    from
      own
    window
      others as (
        partition by
          year,
          concept,
          unit_type,
          gmina_kind,
          size_class
        order by
          unit_id rows between unbounded preceding
          and unbounded following exclude current row
      )
  )
select
  unit_id,
  year,
  concept,
  unit_type,
  gmina_kind,
  size_class,
  per_10k,
  peer_count,
  case
    when peer_count >= 3 then quartiles[2]
  end as peer_median_per_10k,
  case
    when peer_count >= 3 then quartiles[1]
  end as peer_low_per_10k,
  case
    when peer_count >= 3 then quartiles[3]
  end as peer_high_per_10k,
  case
    when peer_count < 3 then 'too_few_units'
    when per_10k < quartiles[1] then 'below'
    when per_10k > quartiles[3] then 'above'
    else 'within'
  end as peer_verdict
from
  beside
