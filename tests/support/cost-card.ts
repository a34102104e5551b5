/** A card of two levels and two years whose every number is worked out by hand in tests/pipeline/costs.test.ts. */

/** @param edit changes the text before it is used */
export function exampleCard(edit: (text: string) => string = (text) => text): string {
  return edit(card);
}

const card = `# Karta przykładowa, liczby zmyślone.
cost_card: przyklad
title: Karta przykładowa
area: próba
problem: Zmyślony problem.
question: Czy należałoby wzmocnić pomoc?
who: { one: rodzina, few: rodziny, many: rodzin }
persons: 2
base_year: 2026
price_year: 2025
help:
  - name: Godziny pomocy
    quantity: 3
    unit: hour
    duration: 12
    duration_unit: month
    price: { amount: 50, unit: hour, year: 2024, territory: gmina, kind: pay, source: założenie }
    payer: { gmina: 0.75, powiat: 0.25 }
    payer_source: założenie
    cashable: nie
  - name: Porady
    quantity: { value: 4, low: 2, high: 5, source: umowa, grade: published }
    unit: visit
    price: { amount: 100, unit: visit, year: 2025, territory: gmina, kind: spending, source: cennik, grade: published }
    payer: state
    cashable: tak
inaction:
  - name: Doby w ośrodku
    quantity: 61
    unit: person_day
    price: { amount: 6100, unit: person_month, year: 2025, territory: powiat, kind: tariff, source: uchwała, grade: published }
    payer: { family: 0.2, health_fund: 0.8 }
    payer_source: założenie
    cashable: tak
  - name: Dojazd
    quantity: 1
    unit: one_off
    price: { amount: 240, unit: one_off, year: 2025, territory: powiat, kind: spending, source: rachunek, grade: estimate }
    payer: powiat
    cashable: nie
gains:
  - { text: Rodzina jest razem., source: założenie }
projection:
  years: 2
  levels: [pierwszy, drugi]
  cohort: [10, 4]
  inflow: [1, 0]
  mandatory_cost: [1000, inaction]
  without:
    source: założenie
    rows:
      - [0.6, 0.2]
      - [0.1, 0.7]
  with:
    source: założenie
    rows:
      - [0.4, 0.1]
      - [0.2, { value: 0.5, low: 0.45, high: 0.6, source: badanie }]
  linked:
    - name: problem powiązany
      source: założenie
      start: 2
      exit: 0.5
      without: [0.1, 0.2]
      with: [0.05, 0.1]
      cost: 300
  action:
    cost: [200, 400]
    fixed_cost: 100
    paid_years: 3
    effective_years: 2
    deadweight: 0
`;
