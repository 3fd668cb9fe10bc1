// Replaced when the store arrives: starts PostgreSQL for the contract tests.
export default function setup(): void {}
