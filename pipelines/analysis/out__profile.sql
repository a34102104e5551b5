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
  -- The same years once with everything that lies beside them: the year before that is known, and one and five years ago.
  beside as (
    select
      *,
      lag (form_kind) over series as last_form_kind,
      lag (definition_no) over series as last_definition_no,
      any_value(value) over year_ago as value_1y,
      any_value(definition_no) over year_ago as definition_no_1y,
      any_value(form_kind) over year_ago as form_kind_1y,
      any_value(value) over five_ago as value_5y,
      any_value(definition_no) over five_ago as definition_no_5y,
      min(form_kind) over five_years as first_form_kind,
      max(form_kind) over five_years as other_form_kind
    from
      defined
    window
      series as (
        partition by
          unit_id,
          concept
        order by
          year
      ),
      year_ago as (
        partition by
          unit_id,
          concept
        order by
          year range between 1 preceding
          and 1 preceding
      ),
      five_ago as (
        partition by
          unit_id,
          concept
        order by
          year range between 5 preceding
          and 5 preceding
      ),
      five_years as (
        partition by
          unit_id,
          concept
        order by
          year range between 5 preceding
          and current row
      )
  )
select
  beside.unit_id,
  beside.year,
  beside.concept,
  beside.value,
  core_profile__residents.residents,
  case
    when ref_concept.concept_group <> 'residents' then beside.value / core_profile__residents.residents * 10000
  end as per_10k,
  case
    when beside.form_kind = beside.form_kind_1y
    and beside.definition_no = beside.definition_no_1y then beside.value / nullif(beside.value_1y, 0) - 1
  end as change_1y,
  case
    when beside.first_form_kind = beside.other_form_kind
    and beside.definition_no = beside.definition_no_5y then beside.value / nullif(beside.value_5y, 0) - 1
  end as change_5y,
  beside.source_form,
  coalesce(
    beside.form_kind <> beside.last_form_kind
    or beside.definition_no <> beside.last_definition_no,
    false
  ) as series_break
from
  beside
  left join ref_concept using (concept)
  left join core_profile__residents on core_profile__residents.unit_id = beside.unit_id
  and core_profile__residents.year = beside.year
