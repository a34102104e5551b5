-- One row per unit, year and concept: the number, per 10,000 residents, and how it changed. Key: unit_id, year, concept.
-- A break (another form, another definition) is marked on the first year after it, and no change reaches across it.
with
  defined as (
    select
      core_profile__value.*,
      -- MPiPS-03, MRPiPS-03 and MRiPS-03 are one form under three names of the ministry.
      regexp_replace(source_form, '^MR?P?iPS', 'MPiPS') as form_kind,
      (
        select
          count(*)
        from
          ref_series_break
        where
          ref_series_break.concept = core_profile__value.concept
          and ref_series_break.break_year <= core_profile__value.year
      ) as definition_no
    from
      core_profile__value
  ),
  marked as (
    select
      *,
      coalesce(
        form_kind <> lag (form_kind) over series
        or definition_no <> lag (definition_no) over series,
        false
      ) as series_break
    from
      defined
    window
      series as (
        partition by
          unit_id,
          concept
        order by
          year
      )
  ),
  -- Two years may be compared when as many breaks lie behind the one as behind the other.
  numbered as (
    select
      *,
      sum(cast(series_break as integer)) over (
        partition by
          unit_id,
          concept
        order by
          year
      ) as break_no
    from
      marked
  )
select
  now.unit_id,
  now.year,
  now.concept,
  now.value,
  core_profile__residents.residents,
  case
    when ref_concept.concept_group <> 'residents' then now.value / core_profile__residents.residents * 10000
  end as per_10k,
  now.value / nullif(former.value, 0) - 1 as change_1y,
  now.value / nullif(five_before.value, 0) - 1 as change_5y,
  now.source_form,
  now.series_break
from
  numbered as now
  left join ref_concept using (concept)
  left join core_profile__residents on core_profile__residents.unit_id = now.unit_id
  and core_profile__residents.year = now.year
  left join numbered as former on former.unit_id = now.unit_id
  and former.concept = now.concept
  and former.break_no = now.break_no
  and former.year = now.year - 1
  left join numbered as five_before on five_before.unit_id = now.unit_id
  and five_before.concept = now.concept
  and five_before.break_no = now.break_no
  and five_before.year = now.year - 5
